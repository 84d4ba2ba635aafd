// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scribe/merge.h"

#include "core/exchange/scribe/digest.h"
#include "core/exchange/sentence.h"
#include "core/gather/attribution.h"
#include "core/gather/mergedidea.h"
#include "core/gather/strangecodes.h"
#include "core/gather/voice.h"
#include "core/store/failure.h"
#include "core/store/label.h"
#include "core/synthesise/ideaorigins.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>

namespace moothall::exchange::scribe {

namespace {

// Ideas are the same when only case, spaces or signs tell them apart.
QString withoutSigns(const QString& text)
{
    QString letters;
    for (const char32_t sign :
         text.toCaseFolded().normalized(QString::NormalizationForm_KC).toUcs4())
        if (QChar::isLetterOrNumber(sign) || QChar::isMark(sign))
            letters += QString::fromUcs4(&sign, 1);
    return letters.isEmpty() ? text.simplified() : letters; // of signs only: as they are
}

// Words, and the prompt they answer: “Yes” to another question is another idea.
using Said = std::pair<std::int64_t, QString>;

Said saidOn(const Idea& idea)
{
    return {idea.prompt ? idea.prompt->value : 0, withoutSigns(idea.text)};
}

std::optional<Id<Session>> sharedSession(const Reader& ours, const Reader& scribes)
{
    for (const Session& session : scribes.all<Session>("ORDER BY id"))
        if (ours.find(session.id))
            return session.id;
    return std::nullopt;
}

// Compares the ideas of one session, one by one.
class Comparison
{
public:
    Comparison(const Reader& ours, const Reader& scribes, Id<Session> session)
        : m_ours{ours}, m_scribes{scribes}, m_rules(groundRules::of(ours, session))
    {
        m_merge.session = session;
        for (const MergedIdea& merged : ours.all<MergedIdea>())
            m_digests.emplace(merged.id.value, merged.digest);
        const auto setAside = ours.values<Id<Idea>>("SELECT origin FROM idea_origin");
        m_setAside.insert(setAside.begin(), setAside.end());
        for (const Idea& idea : ideas::all(ours, session)) {
            m_ourIdeas.emplace(idea.id, idea);
            noteMarked(idea);
            if (!idea.withheld && idea.moderation == Moderation::Accepted &&
                !m_setAside.contains(idea.id))
                m_ourWords.emplace(saidOn(idea), idea);
        }
    }

    Merge result()
    {
        const auto all = ideas::all(m_scribes, m_merge.session);
        std::ranges::for_each(all, [this](const Idea& theirs) { noteMarked(theirs); });
        for (const Idea& theirs : all)
            compare(theirs);
        return std::move(m_merge);
    }

private:
    void noteMarked(const Idea& idea)
    {
        if (idea.withheld || idea.identifying)
            m_marked.emplace(saidOn(idea), idea);
    }

    void compare(const Idea& theirs)
    {
        Idea settled = theirs;
        if (const Result<> may = voice::settle(m_ours, settled); !may)
            return m_merge.refused.push_back({theirs, may.error().sentence});
        settled = asAgreed(settled, m_rules);
        const auto merged = m_digests.find(theirs.id.value);
        const auto ours = m_ourIdeas.find(theirs.id);
        if (ours != m_ourIdeas.end())
            compareKnown(ours->second, settled,
                         merged == m_digests.end() ? QString() : merged->second);
        else if (merged != m_digests.end())
            ++m_merge.keptOurs; // removed here, or counted as agreement before
        else
            takeIn(markedAsItsTwin(settled));
    }

    // Words that were hidden on either side, or point to a person, are so however often they come.
    Idea markedAsItsTwin(Idea theirs) const
    {
        const auto marked = m_marked.find(saidOn(theirs));
        if (marked == m_marked.end())
            return theirs;
        const Idea& twin = marked->second;
        theirs.withheld = theirs.withheld || twin.withheld;
        theirs.identifying = theirs.identifying || twin.identifying;
        if (!theirs.redactedText)
            theirs.redactedText = twin.redactedText;
        return theirs;
    }

    void compareKnown(const Idea& ours, const Idea& theirs, const QString& lastMerged)
    {
        const QString digest = digestOf(theirs);
        const QString ourDigest = digestOf(ours);
        // What is counted with another here is as it came, unless the scribe changed it since.
        if (ourDigest == digest || (digest == lastMerged && m_setAside.contains(ours.id)))
            return;
        if (digest == lastMerged)
            ++m_merge.keptOurs;
        else if (ourDigest == lastMerged)
            m_merge.changed.push_back(theirs);
        else
            m_merge.clashes.push_back({ours, theirs});
        take(theirs);
    }

    void takeIn(const Idea& theirs)
    {
        take(theirs);
        if (theirs.withheld) // is counted with nothing, and nothing with it
            return m_merge.added.push_back(theirs);
        const auto [same, isNew] = m_ourWords.try_emplace(saidOn(theirs), theirs);
        if (isNew)
            return m_merge.added.push_back(theirs);
        const Idea ours = asAgreed(same->second, m_rules);
        m_merge.same.push_back(
            {theirs, ours, origins::agreeing(m_ours, ours, theirs) - ours.agreeCount});
    }

    // Whatever becomes of it, what it refers to comes along.
    void take(const Idea& idea)
    {
        m_merge.strangeCodes += strangeCodes::in(m_ours, std::span(&idea, 1));
        if (idea.prompt && m_seenPrompts.insert(*idea.prompt).second && !m_ours.find(*idea.prompt))
            if (const auto prompt = m_scribes.find(*idea.prompt))
                m_merge.prompts.push_back(*prompt);
        const auto group = idea.stakeholderGroup;
        if (group && m_seenGroups.insert(*group).second && !m_ours.find(*group))
            if (const auto added = m_scribes.find(*group))
                m_merge.groups.push_back(*added);
    }

    const Reader& m_ours;
    const Reader& m_scribes;
    GroundRules m_rules; // of the session here
    Merge m_merge;
    std::map<std::int64_t, QString> m_digests;
    std::map<Said, Idea> m_ourWords; // of what is seen and counted; the first to say them
    std::map<Said, Idea> m_marked;   // on either side: hidden, or pointing to a person
    std::map<Id<Idea>, Idea> m_ourIdeas;
    std::set<Id<Idea>> m_setAside; // others stand for them
    std::set<Id<Prompt>> m_seenPrompts;
    std::set<Id<Group>> m_seenGroups;
};

// Writes one merge.
class Writing
{
public:
    Writing(Edit& edit, const Merge& merge)
        : m_edit{edit}, m_rules{groundRules::of(edit, merge.session)}
    {}

    void addReferences(const Merge& merge)
    {
        for (const Prompt& prompt : merge.prompts)
            m_edit.insert(prompt);
        for (Group group : merge.groups) {
            if (group.broadGroup && !m_edit.reader().find(*group.broadGroup))
                group.broadGroup.reset();
            m_edit.insert(group);
        }
    }

    Result<> add(const Idea& theirs)
    {
        const Result<Idea> idea = fitted(theirs);
        if (!idea)
            return tl::make_unexpected(idea.error());
        m_edit.insert(*idea);
        remember(theirs);
        return {};
    }

    // Theme, place in it and code are given here, not at the scribe's.
    Result<> replace(const Idea& theirs)
    {
        const auto ours = m_edit.reader().find(theirs.id);
        if (!ours)
            return {};
        Result<Idea> idea = fitted(theirs);
        if (!idea)
            return tl::make_unexpected(idea.error());
        idea->theme = ours->theme;
        idea->themeRank = ours->themeRank;
        idea->code = ours->code;
        m_edit.update(*idea);
        remember(theirs);
        return {};
    }

    // Both are kept: theirs leads to ours, which counts it.
    Result<> agree(const SameIdea& same)
    {
        Result<Idea> again = fitted(same.theirs);
        const auto stands = m_edit.reader().find(same.ours.id);
        if (!again || !stands)
            return again ? Result<>() : tl::make_unexpected(again.error());
        again->parked = true;
        again->theme.reset();
        again->themeRank.reset();
        m_edit.insert(*again);
        m_edit.run("UPDATE idea SET agree_count = ? WHERE id = ?",
                   origins::agreeing(m_edit, *stands, *again), stands->id);
        m_edit.insert(IdeaOrigin{{}, stands->id, again->id, OriginWay::SaidAgain});
        return remember(same.theirs);
    }

    Result<> decide(const SameIdea& same)
    {
        switch (same.fate) {
        case SameFate::SameHere:
            return agree(same);
        case SameFate::OwnIdea:
            return add(same.theirs);
        case SameFate::LeftThere:
            break;
        }
        return {};
    }

    Result<> remember(const Idea& theirs)
    {
        const MergedIdea merged{{theirs.id.value}, digestOf(theirs)};
        if (m_edit.reader().find(merged.id))
            m_edit.update(merged);
        else
            m_edit.insert(merged);
        return {};
    }

private:
    // Without what is not known here, and what the ground rules keep out. Refused for somebody who
    // observes.
    Result<Idea> fitted(Idea idea) const
    {
        const Reader& reader = m_edit.reader();
        if (idea.prompt && !reader.find(*idea.prompt))
            idea.prompt.reset();
        if (idea.stakeholderGroup && !reader.find(*idea.stakeholderGroup))
            idea.stakeholderGroup.reset();
        if (idea.participant && !reader.find(*idea.participant))
            idea.participant.reset();
        if (idea.theme && !reader.find(*idea.theme))
            idea.theme.reset();
        if (const Result<> may = voice::settle(reader, idea); !may)
            return tl::make_unexpected(may.error());
        return asAgreed(idea, m_rules);
    }

    Edit& m_edit;
    GroundRules m_rules;
};

} // namespace

Result<Merge> plan(const Reader& ours, const Reader& scribes)
{
    return attempt([&]() -> Result<Merge> {
        const auto session = sharedSession(ours, scribes);
        if (!session)
            return fail(Error::Kind::NotFound,
                        Sentence::tr("This file has no session of this workspace. A scribe's file "
                                     "is made from the session it goes back to."));
        return Comparison(ours, scribes, *session).result();
    });
}

Result<> run(Workspace& workspace, const Merge& merge)
{
    return workspace.act(Label::tr("Merge a scribe's file"), [&](Edit& edit) -> Result<> {
        Writing writing(edit, merge);
        writing.addReferences(merge);
        Result<> outcome;
        const auto each = [&](const auto& them, auto&& write) {
            for (auto one = them.begin(); one != them.end() && outcome; ++one)
                outcome = write(*one);
        };
        each(merge.added, [&](const Idea& idea) { return writing.add(idea); });
        each(merge.changed, [&](const Idea& idea) { return writing.replace(idea); });
        each(merge.clashes, [&](const Clash& clash) {
            return clash.takeTheirs ? writing.replace(clash.theirs)
                                    : writing.remember(clash.theirs);
        });
        each(merge.same, [&](const SameIdea& same) { return writing.decide(same); });
        return outcome;
    });
}

} // namespace moothall::exchange::scribe
