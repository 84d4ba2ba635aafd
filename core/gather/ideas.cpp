// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"

#include "core/base/text.h"
#include "core/gather/attribution.h"
#include "core/gather/marks.h"
#include "core/gather/saidwords.h"
#include "core/gather/samewords.h"
#include "core/gather/voice.h"
#include "core/involve/presence.h"
#include "core/store/label.h"

namespace moothall::ideas {

namespace {

constexpr qsizetype longestIdea = 500; // characters a person types as one point

Result<QString> words(const QString& typed)
{
    const QString text = cleaned(typed);
    if (text.isEmpty())
        return fail(Error::Kind::BadInput, Label::tr("An idea needs words."));
    if (text.size() > longestIdea)
        return fail(Error::Kind::BadInput,
                    Label::tr("An idea has at most %1 characters. This one has %2: split it.")
                        .arg(longestIdea)
                        .arg(text.size()));
    return text;
}

// Other words for an idea that was longer when it came may be as long as it was.
Result<QString> otherWords(const Reader& reader, Id<Idea> idea, const QString& typed)
{
    const QString text = cleaned(typed);
    const auto before = reader.find(idea);
    if (before && !text.isEmpty() && text.size() <= before->text.size())
        return text;
    return words(typed);
}

// Nobody says the same who is not here; where nobody was counted in, nobody knows.
Result<> checkEnoughPeople(const Reader& reader, Id<Idea> id, int more)
{
    const auto idea = more > 0 ? reader.find(id) : std::nullopt;
    const int others = idea ? int(voicesIn(reader, idea->session).size()) - 1 : -1;
    if (others < 0 || idea->agreeCount + more <= others)
        return {};
    return fail(Error::Kind::NotAllowed,
                Label::tr("%n person(s) are here: so many agree already.", nullptr, others + 1));
}

// A code before the new words, which are those of the idea or its safe ones, says who said it,
// whoever it was before.
Result<> sayWhoSaid(const Reader& reader, Idea& idea, QString& words)
{
    QString without = words;
    if (voice::authorIn(reader, idea.session, without))
        idea.participant.reset();
    if (!idea.participant)
        return voice::settle(reader, idea);
    words = without;
    return {};
}

void writeWhoSaid(Edit& edit, const Idea& before, const Idea& now)
{
    if (now.participant != before.participant)
        edit.run("UPDATE idea SET participant = ?, stakeholder_group = ? WHERE id = ?",
                 now.participant, now.stakeholderGroup, now.id);
    if (now.moderation != before.moderation)
        edit.run("UPDATE idea SET moderation = ? WHERE id = ?", now.moderation, now.id);
}

} // namespace

std::vector<Idea> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Idea>("WHERE session = ? ORDER BY id", session);
}

std::vector<Idea> ofProject(const Reader& reader, Id<Project> project)
{
    return reader.all<Idea>(
        "WHERE session IN (SELECT id FROM session WHERE project = ?) ORDER BY id", project);
}

std::vector<Idea> inTheme(const Reader& reader, Id<Theme> theme)
{
    return reader.all<Idea>("WHERE theme = ? ORDER BY theme_rank, id", theme);
}

QString shownText(const Idea& idea) { return idea.redactedText.value_or(idea.text); }

Result<Id<Idea>> add(Workspace& workspace, Idea idea)
{
    const Result<QString> text = words(idea.text);
    if (!text)
        return tl::make_unexpected(text.error());
    idea.text = *text;
    return workspace.act(Label::tr("Add idea"), [&](Edit& edit) -> Result<Id<Idea>> {
        if (const Result<> theirs = voice::settle(edit, idea); !theirs)
            return tl::make_unexpected(theirs.error());
        if (!idea.capturedAt)
            idea.capturedAt = edit.now();
        return edit.insert(asAgreed(idea, groundRules::of(edit, idea.session)));
    });
}

Result<> addMany(Workspace& workspace, const std::vector<Idea>& ideas)
{
    const QString label = Label::tr("Add %n idea(s)", nullptr, int(ideas.size()));
    return workspace.act(label, [&](Edit& edit) -> Result<> {
        GroundRules rules;
        for (Idea idea : ideas) {
            if (const Result<> theirs = voice::settle(edit, idea); !theirs)
                return theirs;
            if (rules.session != idea.session)
                rules = groundRules::of(edit, idea.session);
            if (!idea.capturedAt)
                idea.capturedAt = edit.now();
            edit.insert(asAgreed(idea, rules));
        }
        return {};
    });
}

Result<> reword(Workspace& workspace, Id<Idea> idea, const QString& typed)
{
    return workspace.act(Label::tr("Edit idea"), [&](Edit& edit) -> Result<> {
        const Result<QString> text = otherWords(edit, idea, typed);
        if (!text)
            return tl::make_unexpected(text.error());
        const auto before = edit.reader().find(idea);
        if (!before)
            throw RowIsGone("idea");
        Idea now = *before;
        now.text = *text;
        if (const Result<> theirs = sayWhoSaid(edit, now, now.text); !theirs)
            return theirs;
        Idea said = *before; // a mistyped code is none of the words that were said
        said.text = voice::withoutStrangeCode(edit, said.session, said.text);
        saidWords::replace(edit, said, now.text);
        now = asAgreed(now, groundRules::of(edit, now.session));
        writeWhoSaid(edit, *before, now);
        return {};
    });
}

Result<> setSafeWording(Workspace& workspace, Id<Idea> idea, const std::optional<QString>& text)
{
    return workspace.act(Label::tr("Set safe wording"), [&](Edit& edit) -> Result<> {
        const auto before = edit.reader().find(idea);
        if (!before)
            throw RowIsGone("idea");
        if (text && before->identifying && saidWords::areSameLetters(*text, before->text))
            return fail(Error::Kind::NotAllowed,
                        Label::tr("These words point to a person. Say it without them."));
        Idea now = *before;
        now.redactedText = text;
        if (text)
            if (const Result<> theirs = sayWhoSaid(edit, now, *now.redactedText); !theirs)
                return theirs;
        now = asAgreed(now, groundRules::of(edit, now.session));
        edit.run("UPDATE idea SET redacted_text = ? WHERE id = ?", now.redactedText, idea);
        writeWhoSaid(edit, *before, now);
        return {};
    });
}

Result<> agree(Workspace& workspace, Id<Idea> idea, int more)
{
    return workspace.act(Label::tr("Same here"), [&](Edit& edit) -> Result<> {
        if (const Result<> enough = checkEnoughPeople(edit, idea, more); !enough)
            return enough;
        edit.run("UPDATE idea SET agree_count = max(agree_count + ?, 0) WHERE id = ?", more, idea);
        return {};
    });
}

Result<> setMark(Workspace& workspace, Id<Idea> idea, Mark mark, bool on)
{
    return marks::set(workspace, std::span(&idea, 1), mark, on);
}

Result<> remove(Workspace& workspace, Id<Idea> idea)
{
    return workspace.act(Label::tr("Remove idea"), [&](Edit& edit) {
        edit.run("DELETE FROM idea_origin WHERE origin = ?1 OR idea = ?1", idea);
        edit.run("DELETE FROM different_ideas WHERE other = ?1 OR idea = ?1", idea);
        edit.run("DELETE FROM theme_origin_idea WHERE idea = ?", idea);
        edit.run("DELETE FROM ignored_theme_idea WHERE idea = ?", idea);
        edit.run("DELETE FROM looked_at WHERE idea = ?", idea);
        edit.run("DELETE FROM said_words WHERE id = ?", idea);
        edit.remove(idea);
    });
}

} // namespace moothall::ideas
