// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/comparison.h"

#include "core/develop/slips.h"
#include "core/involve/groups.h"
#include "core/synthesise/evidence.h"
#include "core/synthesise/sorting.h"

namespace moothall {

std::vector<InsightMark> insightMarks(const Reader& reader, Id<Project> project)
{
    auto numbers = sorting::numbersOf(themes::all(reader, project));
    std::vector<InsightMark> marks;
    for (const Insight& insight : insights::all(reader, project)) {
        const auto themes = insights::themesOf(reader, insight.id);
        marks.push_back({insight.id, themes.empty() ? 0 : numbers[themes.front().theme],
                         int(marks.size()) + 1, insight.statement});
    }
    return marks;
}

std::map<Id<Solution>, std::vector<Id<Insight>>> insightsBySolution(const Reader& reader,
                                                                    Id<Project> project)
{
    std::map<Id<Solution>, std::vector<Id<Insight>>> insights;
    for (const SolutionInsight& link : reader.all<SolutionInsight>(
             "WHERE solution IN (SELECT id FROM solution WHERE project = ?) ORDER BY rank, id",
             project))
        insights[link.solution].push_back(link.insight);
    return insights;
}

std::optional<BallotCount> lastBallot(const Reader& reader, Id<Session> session)
{
    const auto all = ballots::all(reader, session);
    if (all.empty())
        return std::nullopt;
    BallotCount count;
    count.ballot = all.back();
    count.hidden = slips::counting(reader, session).has_value();
    for (const BallotMark& mark : ballotMarks::all(reader, count.ballot.id)) {
        count.marks += mark.marks;
        count.marksOf[mark.solution] += mark.marks;
    }
    for (const QString& group : reader.values<QString>(
             "SELECT name FROM ballot_abstention "
             "JOIN stakeholder_group ON stakeholder_group.id = stakeholder_group "
             "WHERE ballot = ? ORDER BY ballot_abstention.rank",
             count.ballot.id))
        count.didNotVote.append(group);
    return count;
}

std::optional<FewestInRoom> fewestInRoom(const Reader& reader, Id<Project> project)
{
    const auto present = peoplePresentByGroup(reader, project);
    std::optional<FewestInRoom> fewest;
    for (const Group& group : groups::all(reader, project)) {
        const auto found = present.find(group.id);
        const int people = found == present.end() ? 0 : found->second;
        if (group.targetUser && (!fewest || people < fewest->people))
            fewest = {group.name, people};
    }
    return fewest;
}

} // namespace moothall
