// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/ideaorigins.h"

#include "core/base/text.h"
#include "core/gather/attribution.h"
#include "core/gather/voice.h"
#include "core/involve/deciding.h"
#include "core/store/label.h"
#include "core/synthesise/drafts.h"
#include "core/synthesise/evidence.h"

#include <algorithm>

namespace moothall::origins {

namespace {

// What rests on ideas: a table, what its rows link them with, and which rows stand in the way of
// another link.
struct Resting
{
    std::string table;
    std::string other;
    std::string sameRelation;
};
const std::array resting{
    Resting{"insight_idea", "insight", {}}, // an idea supports an insight or challenges it
    Resting{"solution_idea", "solution", "AND there.relation = solution_idea.relation "}};

// What rests on `from` rests on `to` as well.
void copyLinks(Edit& edit, Id<Idea> from, Id<Idea> to)
{
    for (const auto& [table, other, sameRelation] : resting)
        for (const auto link : edit.reader().values<std::int64_t>(
                 "SELECT id FROM " + table + " WHERE idea = ?1 AND NOT EXISTS (SELECT 1 FROM " +
                     table + " AS there WHERE there.idea = ?2 " + sameRelation + "AND there." +
                     other + " = " + table + '.' + other + ") ORDER BY id",
                 from, to))
            edit.run("INSERT INTO " + table + " (id, " + other +
                         ", idea, relation, rank) SELECT ?, " + other +
                         ", ?, relation, rank FROM " + table + " WHERE id = ?",
                     edit.newId<Idea>(), to, link);
}

void removeLinks(Edit& edit, Id<Idea> idea)
{
    const auto insights = edit.reader().values<Id<Insight>>(
        "SELECT insight FROM insight_idea WHERE idea = ? AND relation = 'cites'", idea);
    for (const auto& [table, other, sameRelation] : resting)
        edit.run("DELETE FROM " + table + " WHERE idea = ?", idea);
    for (const Id<Insight> insight : insights)
        draftWithoutEvidence(edit, insight);
}

void setAside(Edit& edit, Id<Idea> idea)
{
    removeLinks(edit, idea);
    edit.run("UPDATE idea SET parked = 1, theme = NULL, theme_rank = NULL WHERE id = ?", idea);
}

// What decision-makers say, and who supports somebody, is no voice.
const std::string ofAVoice = R"(
    LEFT JOIN participant ON participant.id = idea.participant
    LEFT JOIN stakeholder_group ON stakeholder_group.id
        = coalesce(idea.stakeholder_group, participant.stakeholder_group)
    WHERE coalesce(stakeholder_group.kind, '') NOT IN )" +
                             std::string(decidingKinds) + R"(
        AND participant.supporter_of IS NULL
        AND coalesce(participant.capacity, '') <> 'observer' )";

// The people who said one of two ideas, or what is counted with either: what was said again, what
// they are parts of, what they are copies of. Where nobody knows who said an idea, it was somebody
// else, for somebody says that it was said again; but a part or a copy was said with the whole.
const std::string peopleWhoSaid = R"(
    WITH RECURSIVE counted (idea) AS (
        SELECT ?1 UNION SELECT ?2
        UNION
        SELECT idea_origin.origin FROM counted JOIN idea_origin ON idea_origin.idea = counted.idea
        WHERE idea_origin.way IN ('said_again', 'part_of')
        UNION
        SELECT idea_origin.idea FROM counted JOIN idea_origin ON idea_origin.origin = counted.idea
        WHERE idea_origin.way = 'copy_of'
    ), with_another (idea) AS (
        SELECT idea FROM idea_origin WHERE way = 'part_of'
        UNION
        SELECT origin FROM idea_origin WHERE way = 'copy_of'
    ), said (id, participant, stakeholder_group) AS (
        SELECT ?1, ?3, ?4
        UNION ALL
        SELECT ?2, ?5, ?6
        UNION ALL
        SELECT id, participant, stakeholder_group FROM idea
        WHERE id IN counted AND id NOT IN (?1, ?2)
    )
    SELECT count(DISTINCT idea.participant)
           + count(*) FILTER (WHERE idea.participant IS NULL AND idea.id NOT IN with_another)
    FROM said AS idea )" + ofAVoice;

bool isAVoice(const Reader& reader, const Idea& idea)
{
    return reader.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM (SELECT ? AS participant, ? AS stakeholder_group) AS idea " +
            ofAVoice + ")",
        idea.participant, idea.stakeholderGroup);
}

// A code before the words of a part names who said it; otherwise it was whoever said the whole.
Result<> sayWhoSaid(const Reader& reader, Idea& part)
{
    QString words = part.text;
    if (voice::authorIn(reader, part.session, words))
        part.participant.reset();
    const Result<> settled = voice::settle(reader, part);
    part = asAgreed(part, groundRules::of(reader, part.session));
    return settled;
}

tl::unexpected<Error> ideaIsGone()
{
    return fail(Error::Kind::NotFound, Label::tr("This idea is not there any more."));
}

} // namespace

std::vector<IdeaOrigin> of(const Reader& reader, Id<Idea> idea)
{
    return reader.all<IdeaOrigin>("WHERE idea = ?1 OR origin = ?1 ORDER BY id", idea);
}

Id<Idea> withoutCopying(const Reader& reader, Id<Idea> idea)
{
    const auto copied = reader.first<IdeaOrigin>("WHERE origin = ? AND way = ? ORDER BY id", idea,
                                                 OriginWay::CopyOf);
    return copied ? copied->idea : idea;
}

std::vector<Idea> given(const Reader& reader, std::vector<Idea> ideas)
{
    const auto aside = reader.values<Id<Idea>>(
        "SELECT DISTINCT origin FROM idea_origin WHERE origin NOT IN (SELECT idea FROM "
        "insight_idea UNION SELECT idea FROM solution_idea) ORDER BY origin");
    std::erase_if(ideas,
                  [&](const Idea& idea) { return std::ranges::binary_search(aside, idea.id); });
    return ideas;
}

int agreeing(const Reader& reader, const Idea& stands, const Idea& again)
{
    const int itself = isAVoice(reader, stands);
    const int people = std::max(
        {itself + stands.agreeCount, isAVoice(reader, again) + again.agreeCount,
         reader.value<int>(peopleWhoSaid, stands.id, again.id, stands.participant,
                           stands.stakeholderGroup, again.participant, again.stakeholderGroup)});
    const int count = people - itself;
    const int present = peoplePresent(reader, stands.session);
    return present > 0 ? std::max(std::min(count, present - 1), stands.agreeCount) : count;
}

Result<> countAsSame(Workspace& workspace, Id<Idea> standing, Id<Idea> again)
{
    return workspace.act(Label::tr("Count as the same idea"), [&](Edit& edit) -> Result<> {
        const auto stands = edit.reader().find(standing);
        const auto second = edit.reader().find(again);
        if (!stands || !second || standing == again)
            return ideaIsGone();
        if (stands->withheld || second->withheld)
            return fail(Error::Kind::NotAllowed, Label::tr("A hidden idea is not counted."));
        edit.run("UPDATE idea SET agree_count = ? WHERE id = ?", agreeing(edit, *stands, *second),
                 standing);
        copyLinks(edit, again, standing);
        setAside(edit, again);
        edit.insert(IdeaOrigin{{}, standing, again, OriginWay::SaidAgain});
        return {};
    });
}

Result<std::vector<Id<Idea>>> split(Workspace& workspace, Id<Idea> idea, const QStringList& typed)
{
    QStringList parts;
    for (const QString& part : typed)
        if (const QString words = cleaned(part); !words.isEmpty())
            parts.append(words);
    if (parts.size() < 2)
        return fail(Error::Kind::BadInput, Label::tr("An idea is split into two parts or more."));
    return workspace.act(Label::tr("Split idea"), [&](Edit& edit) -> Result<std::vector<Id<Idea>>> {
        const auto whole = edit.reader().find(idea);
        if (!whole)
            return ideaIsGone();
        std::vector<Id<Idea>> added;
        for (const QString& words : parts) {
            Idea part = *whole;
            part.id = {};
            part.code.clear();
            // Words that were made safe are split; those as they were said stay with the whole.
            part.text = words;
            part.redactedText.reset();
            part.identifying = whole->identifying && !whole->redactedText;
            if (whole->redactedText)
                part.wording = Wording::Paraphrase;
            if (const Result<> mine = sayWhoSaid(edit, part); !mine)
                return tl::make_unexpected(mine.error());
            added.push_back(edit.insert(part));
            copyLinks(edit, idea, added.back());
            edit.insert(IdeaOrigin{{}, added.back(), idea, OriginWay::PartOf});
        }
        setAside(edit, idea);
        return added;
    });
}

} // namespace moothall::origins
