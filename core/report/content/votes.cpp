// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/votes.h"

#include "core/involve/presence.h"
#include "core/report/content/deduction.h"
#include "core/report/content/disclosure.h"

#include <algorithm>
#include <limits>
#include <numeric>
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

// That these ballots could give one solution.
int mostMarks(const Ballot& ballot, int ballots)
{
    return ballots * std::max(1, ballot.maxMarksPerOption);
}

using Place = std::pair<Id<Solution>, std::size_t>; // a solution and one of the groups

int marksOf(const MarksByGroup& marks, Id<BroadGroup> group)
{
    const auto found = marks.find(group);
    return found == marks.end() ? 0 : found->second;
}

// One row: what each group gave one solution.
std::vector<std::optional<int>> decideRow(const Vote& vote, Id<Solution> solution,
                                          const MarksByGroup& marks, const MarksByGroup& ballots,
                                          const VoteRules& rules, const std::set<Place>& hiddenToo)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < vote.groups.size(); ++i) {
        const Id<BroadGroup> group = vote.groups[i];
        const int count = marksOf(marks, group);
        const int most = mostMarks(vote.ballot, ballots.at(group));
        const bool hidden = hiddenToo.contains({solution, i}) ||
                            (rules.wasHidden && rules.wasHidden(vote.ballot.id, solution, group));
        cells.push_back({count, rules.protectedGroups.contains(group), count >= most, hidden});
    }
    return decideDisclosure(cells, rules.threshold, rules.complementary);
}

// The most that each group could give one solution, as far as anybody can know.
std::vector<int> mostOf(const Vote& vote, const std::map<Id<Solution>, MarksByGroup>& marks,
                        const MarksByGroup& ballots)
{
    std::vector<int> most;
    for (const Id<BroadGroup> group : vote.groups) {
        int& ofGroup = most.emplace_back(mostMarks(vote.ballot, ballots.at(group)));
        for (const auto& [solution, given] : marks) // more voted than are sure to have
            ofGroup = std::max(ofGroup, marksOf(given, group));
    }
    return most;
}

// Whether a row of this total says by itself what each group gave.
bool saysAll(int total, const std::vector<int>& most)
{
    return total == 0 || total == std::accumulate(most.begin(), most.end(), 0);
}

// The hidden cells that only one value is left for, as somebody reckons who knows besides the
// totals what each group gave in all: that follows, where all marks were used, from how many came.
std::vector<Place> workedOut(const Vote& vote, const std::map<Id<Solution>, MarksByGroup>& marks,
                             const std::vector<int>& most)
{
    Deduction deduction;
    std::vector<std::vector<Deduction::Unknown>> columns(vote.groups.size());
    std::vector<int> left(vote.groups.size());
    std::vector<std::pair<Place, Deduction::Unknown>> hidden;
    for (const auto& [solution, row] : vote.byGroup) {
        const MarksByGroup& given = marks.at(solution);
        std::vector<Deduction::Unknown> parts;
        int rest = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (row[i] || saysAll(vote.marks.at(solution), most))
                continue;
            const int value = marksOf(given, vote.groups[i]);
            parts.push_back(deduction.unknown(0, most[i]));
            columns[i].push_back(parts.back());
            hidden.push_back({{solution, i}, parts.back()});
            rest += value;
            left[i] += value;
        }
        deduction.addUp(parts, rest);
    }
    for (std::size_t i = 0; i < columns.size(); ++i)
        deduction.addUp(columns[i], left[i]);
    deduction.conclude();
    std::vector<Place> told;
    for (const auto& [place, unknown] : hidden)
        if (deduction.isTold(unknown))
            told.push_back(place);
    return told;
}

// What is hidden next, so that these are not told: the fewest marks that are still shown, of the
// same groups where there are any.
std::optional<Place> nextToHide(const Vote& vote, const std::vector<Place>& told)
{
    std::optional<Place> next;
    auto least = std::pair(true, std::numeric_limits<int>::max());
    for (const auto& [solution, row] : vote.byGroup)
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (vote.marks.at(solution) == 0)
                continue; // hides nothing
            const bool elsewhere = std::ranges::find(told, i, &Place::second) == told.end();
            if (row[i] && std::pair(elsewhere, *row[i]) < least) {
                least = {elsewhere, *row[i]};
                next = Place{solution, i};
            }
        }
    return next;
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
    const std::vector<int> most = mostOf(vote, marks, ballots);
    std::set<Place> hiddenToo;
    while (true) {
        for (const auto& [solution, byGroup] : marks)
            vote.byGroup[solution] = decideRow(vote, solution, byGroup, ballots, rules, hiddenToo);
        const auto told = rules.complementary ? workedOut(vote, marks, most) : std::vector<Place>();
        if (told.empty())
            return;
        const std::optional<Place> next = nextToHide(vote, told);
        if (!next)
            break;
        hiddenToo.insert(*next);
    }
    vote.groups.clear(); // all of it hidden, and still too little
    vote.byGroup.clear();
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
