// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/ideacards.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/readable.h"
#include "core/involve/deciding.h"
#include "core/store/idlist.h"
#include "core/synthesise/seeds.h"

#include <algorithm>
#include <unordered_map>

namespace moothall {

namespace {

struct NamedGroup
{
    int number = 0;
    QString name;
    bool decides = false;
};

std::unordered_map<Id<Group>, NamedGroup> groupsOf(const Reader& reader, Id<Project> project)
{
    std::unordered_map<Id<Group>, NamedGroup> named;
    for (const Group& group : groups::all(reader, project))
        named[group.id] = {int(named.size()) + 1, group.name, moothall::decides(group.kind)};
    return named;
}

// Words that nobody may read are not read here either. The group of whoever said it stands in where
// the idea names none.
const std::string readCards = "SELECT idea.id, " + std::string(readableWords) + R"(,
           coalesce(idea.stakeholder_group, participant.stakeholder_group, 0),
           idea.table_number, idea.agree_count, idea.parked, idea.withheld,
           )" + std::string(needsSafeWording) +
                              R"(, idea.theme,
           idea.theme_rank, idea.kind,
           idea.theme IS NULL AND EXISTS (SELECT 1 FROM idea_origin WHERE origin = idea.id
                                          AND way IN ('said_again', 'part_of')),
           EXISTS (SELECT 1 FROM idea_origin WHERE origin = idea.id AND way = 'copy_of'),
           idea.unclear, idea.moderation = 'waiting'
    FROM idea LEFT JOIN participant ON participant.id = idea.participant )";

const std::string ofProject = R"(
    WHERE idea.session IN (SELECT id FROM session WHERE project = ?)
          AND idea.moderation <> 'rejected' )";

// Nor is it told who said what nobody may see.
void forgetWhoSaidIt(IdeaCard& card)
{
    card.group = 0;
    card.groupName.clear();
    card.table.reset();
    card.agreeCount = 0;
}

template <class... Args>
std::vector<IdeaCard> read(const Reader& reader, Id<Project> project, const std::string& which,
                           const Args&... args)
{
    const auto groups = groupsOf(reader, project);
    const bool toldApart = seeds::areToldApart(reader, project);
    std::vector<IdeaCard> cards;
    reader.forEach(
        readCards + which,
        [&](SQLite::Statement& row) {
            const auto isOn = [&](int column) { return row.getColumn(column).getInt() != 0; };
            IdeaCard& card = cards.emplace_back();
            card.id = {row.getColumn(0).getInt64()};
            readValue(row.getColumn(1), card.words);
            if (const auto group = groups.find({row.getColumn(2).getInt64()});
                group != groups.end()) {
                card.group = group->second.number;
                card.groupName = group->second.name;
                card.byDecider = group->second.decides;
            }
            readValue(row.getColumn(3), card.table);
            card.agreeCount = row.getColumn(4).getInt();
            card.parked = isOn(5);
            card.withheld = isOn(6) || hiddenMeanwhile::has(card.id);
            card.needsSafeWording = isOn(7);
            readValue(row.getColumn(8), card.theme);
            readValue(row.getColumn(9), card.themeRank);
            IdeaKind kind = IdeaKind::Experience;
            readValue(row.getColumn(10), kind);
            card.seed = toldApart && seeds::isSeed(kind);
            card.stoodFor = isOn(11);
            card.copy = isOn(12);
            card.unclear = isOn(13);
            card.unquoted = isOn(14);
            if (card.withheld) {
                card.words.clear();
                forgetWhoSaidIt(card);
            }
        },
        args...);
    return cards;
}

} // namespace

std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Project> project)
{
    auto cards = read(reader, project, ofProject, project);
    std::ranges::sort(cards, liesBefore); // SQLite would carry all of each row about
    return cards;
}

std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Project> project,
                                const std::vector<Id<Idea>>& only)
{
    return read(reader, project, ofProject + "AND idea.id IN (SELECT value FROM json_each(?))",
                project, idList<Idea>(only));
}

int turnedDownIdeas(const Reader& reader, Id<Project> project)
{
    return reader.value<int>("SELECT count(*) FROM idea WHERE moderation = 'rejected' "
                             "AND session IN (SELECT id FROM session WHERE project = ?)",
                             project);
}

bool liesBefore(const IdeaCard& one, const IdeaCard& other)
{
    if (one.themeRank.has_value() != other.themeRank.has_value())
        return one.themeRank.has_value();
    if (one.themeRank != other.themeRank)
        return *one.themeRank < *other.themeRank;
    return one.id < other.id;
}

std::vector<IdeaCard> ideaCards(const Reader& reader, Id<Insight> insight, IdeaRelation relation)
{
    const auto found = reader.find(insight);
    if (!found)
        return {};
    return read(reader, found->project,
                "JOIN insight_idea ON insight_idea.idea = idea.id WHERE insight = ? "
                "AND relation = ? AND idea.moderation <> 'rejected' "
                "ORDER BY insight_idea.rank, insight_idea.id",
                insight, relation);
}

std::vector<IdeaCard> uncitedCards(const Reader& reader, Id<Project> project)
{
    auto cards =
        read(reader, project,
             ofProject + "AND idea.id NOT IN (SELECT origin FROM idea_origin) "
                         "AND idea.id NOT IN (SELECT idea FROM insight_idea) "
                         "AND idea.id NOT IN (SELECT idea FROM solution_idea) ORDER BY idea.id",
             project);
    const auto marked = reader.values<Id<Idea>>("SELECT idea FROM looked_at ORDER BY idea");
    for (IdeaCard& card : cards)
        card.lookedAt = std::ranges::binary_search(marked, card.id);
    return cards;
}

} // namespace moothall
