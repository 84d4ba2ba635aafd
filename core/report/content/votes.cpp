// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/votes.h"

#include "core/involve/participants.h"
#include "core/report/content/disclosure.h"

#include <algorithm>

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
    for (const Attendance& attendance : attendances::all(reader, session)) {
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

// One row: what each group gave one solution.
std::vector<std::optional<int>> decideRow(const Vote& vote, Id<Solution> solution,
                                          const MarksByGroup& marks, const MarksByGroup& ballots,
                                          const VoteRules& rules)
{
    std::vector<Cell> cells;
    for (const Id<BroadGroup> group : vote.groups) {
        const auto found = marks.find(group);
        const int count = found == marks.end() ? 0 : found->second;
        const int most = ballots.at(group) * std::max(1, vote.ballot.maxMarksPerOption);
        const bool hidden = rules.wasHidden && rules.wasHidden(vote.ballot.id, solution, group);
        cells.push_back({count, rules.protectedGroups.contains(group), count >= most, hidden});
    }
    return decideDisclosure(cells, rules.threshold, rules.complementary);
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
    for (const auto& [solution, byGroup] : marks)
        vote.byGroup[solution] = decideRow(vote, solution, byGroup, ballots, rules);
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
