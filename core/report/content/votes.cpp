// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/votes.h"

#include "core/involve/presence.h"
#include "core/report/content/disclosure.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace moothall::report {

namespace {

using MarksByGroup = std::map<Id<BroadGroup>, int>;

// How many of each broad group came to the session and how many of them left early.
struct Stay
{
    MarksByGroup stayed;
    int leftEarly = 0;
};

Stay stayOf(const Reader& reader, Id<Session> session, const VoteRules& rules)
{
    Stay stay;
    for (const Attendance& attendance : countedAt(reader, session)) {
        if (!isPresent(attendance.state))
            continue;
        const auto person = reader.find(attendance.participant);
        const auto group = person && person->stakeholderGroup
                               ? rules.broadGroupOf.find(*person->stakeholderGroup)
                               : rules.broadGroupOf.end();
        if (attendance.state == AttendanceState::LeftEarly)
            ++stay.leftEarly;
        else if (group != rules.broadGroupOf.end())
            ++stay.stayed[group->second];
    }
    return stay;
}

// Ballots are not counted by group, so that none leads to a person: as many are sure as people
// stayed, less those who stayed and may not have voted.
MarksByGroup sureBallots(const Stay& stay, const Ballot& ballot)
{
    const int unexplained = std::max(0, ballot.eligible - ballot.ballotsCast - stay.leftEarly);
    MarksByGroup sure = stay.stayed;
    for (auto& [group, ballots] : sure)
        ballots = std::max(0, ballots - unexplained);
    return sure;
}

using Place = std::pair<Id<Solution>, std::size_t>; // a solution and one of the groups

// One row: what each group gave one solution.
std::vector<std::optional<int>> decideRow(const Vote& vote, Id<Solution> solution,
                                          const MarksByGroup& marks, const MarksByGroup& ballots,
                                          const VoteRules& rules, const std::set<Place>& hiddenToo)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < vote.groups.size(); ++i) {
        const Id<BroadGroup> group = vote.groups[i];
        const auto found = marks.find(group);
        const int count = found == marks.end() ? 0 : found->second;
        const int most = ballots.at(group) * std::max(1, vote.ballot.maxMarksPerOption);
        const bool hidden = hiddenToo.contains({solution, i}) ||
                            (rules.wasHidden && rules.wasHidden(vote.ballot.id, solution, group));
        cells.push_back({count, rules.protectedGroups.contains(group), count >= most, hidden});
    }
    return decideDisclosure(cells, rules.threshold, rules.complementary);
}

// A cell that stands alone in its column: what a group gave in all can be reckoned from how many
// came and how many marks each had. The next is the one with the fewest marks that are still shown.
std::optional<Place> besideALoneOne(const Vote& vote)
{
    for (std::size_t column = 0; column < vote.groups.size(); ++column) {
        const auto hidden = std::ranges::count_if(
            vote.byGroup, [&](const auto& row) { return !row.second[column]; });
        std::optional<Place> next;
        int least = std::numeric_limits<int>::max();
        for (const auto& [solution, row] : vote.byGroup)
            if (row[column] && *row[column] < least) {
                least = *row[column];
                next = Place{solution, column};
            }
        if (hidden == 1 && next)
            return next;
    }
    return std::nullopt;
}

void tellApart(Vote& vote, const std::map<Id<Solution>, MarksByGroup>& marks,
               const MarksByGroup& ballots, const VoteRules& rules)
{
    std::set<Id<BroadGroup>> voted;
    for (const auto& [solution, byGroup] : marks)
        for (const auto& [group, count] : byGroup)
            voted.insert(group);
    const bool enough = std::ranges::all_of(voted, [&](Id<BroadGroup> group) {
        const auto cast = ballots.find(group);
        return cast != ballots.end() && cast->second >= rules.threshold;
    });
    if (!enough || voted.size() < 2)
        return;
    vote.groups.assign(voted.begin(), voted.end());
    std::set<Place> hiddenToo;
    do {
        for (const auto& [solution, byGroup] : marks)
            vote.byGroup[solution] = decideRow(vote, solution, byGroup, ballots, rules, hiddenToo);
        const std::optional<Place> next = rules.complementary ? besideALoneOne(vote) : std::nullopt;
        if (!next)
            return;
        hiddenToo.insert(*next);
    } while (true);
}

Vote readVote(const Reader& reader, const Session& session, const Ballot& ballot,
              const VoteRules& rules)
{
    Vote vote{ballot, session, {}, {}, {}};
    std::map<Id<Solution>, MarksByGroup> byGroup;
    bool everyMarkHasAGroup = true;
    for (const BallotMark& mark : ballotMarks::all(reader, ballot.id)) {
        vote.marks[mark.solution] += mark.marks;
        if (mark.broadGroup)
            byGroup[mark.solution][*mark.broadGroup] += mark.marks;
        else
            everyMarkHasAGroup = false;
    }
    // A rating is a sum of points, in which no small number of people can be seen or hidden.
    if (everyMarkHasAGroup && ballot.method != BallotMethod::Rating15)
        tellApart(vote, byGroup, sureBallots(stayOf(reader, session.id, rules), ballot), rules);
    return vote;
}

} // namespace

int votersOf(const Vote& vote)
{
    if (vote.ballot.ballotsCast > 0)
        return vote.ballot.ballotsCast;
    int marks = 0;
    for (const auto& [solution, count] : vote.marks)
        marks += count;
    return marks;
}

std::vector<Vote> readVotes(const Reader& reader, const std::vector<Session>& sessions,
                            const VoteRules& rules)
{
    std::vector<Vote> votes;
    for (const Session& session : sessions)
        for (const Ballot& ballot : ballots::all(reader, session.id)) {
            Vote vote = readVote(reader, session, ballot, rules);
            if (ballot.ballotsCast > 0 || !vote.marks.empty())
                votes.push_back(std::move(vote));
        }
    return votes;
}

} // namespace moothall::report
