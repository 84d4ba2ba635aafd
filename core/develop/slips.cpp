// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/slips.h"

#include "core/develop/proposing.h"
#include "core/involve/deciding.h"
#include "core/involve/sessions.h"
#include "core/store/label.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace moothall::slips {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMarks = 3;

const std::string isDecider = "stakeholder_group.kind IN " + std::string(decidingKinds);

int mayVote(const Reader& reader, Id<Session> session)
{
    return reader.value<int>(
        std::string("SELECT count(DISTINCT participant.id) FROM attendance "
                    "JOIN participant ON participant.id = attendance.participant "
                    "LEFT JOIN stakeholder_group "
                    "ON stakeholder_group.id = participant.stakeholder_group "
                    "WHERE attendance.session = ? AND attendance.state IN ('present', 'late') "
                    "AND participant.capacity <> 'observer' "
                    "AND participant.supporter_of IS NULL AND NOT coalesce(") +
            isDecider + ", 0)",
        session);
}

std::vector<Solution> solutionsOf(const Reader& reader, Id<Session> session)
{
    const auto row = reader.find(session);
    return row ? solutions::all(reader, row->project) : std::vector<Solution>();
}

std::vector<Slip> slipsOf(const Reader& reader, const Ballot& ballot)
{
    const auto solutions = solutionsOf(reader, ballot.session);
    std::map<Id<BallotSlip>, std::vector<int>> numbers;
    for (const SlipMark& mark : reader.all<SlipMark>(
             "WHERE slip IN (SELECT id FROM ballot_slip WHERE ballot = ?) ORDER BY id", ballot.id))
        numbers[mark.slip].push_back(proposing::numberOf(solutions, mark.solution));
    std::vector<Slip> slips;
    for (const BallotSlip& slip :
         reader.all<BallotSlip>("WHERE ballot = ? ORDER BY id", ballot.id)) {
        slips.push_back({slip.id, numbers[slip.id]});
        std::ranges::sort(slips.back().numbers);
    }
    return slips;
}

bool isCounting(const Reader& reader, const Ballot& ballot)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM ballot_slip WHERE ballot = ?)",
                              ballot.id) ||
           (ballot.ballotsCast == 0 && ballotMarks::all(reader, ballot.id).empty());
}

Result<std::vector<int>> numbersIn(const QString& typed)
{
    static const QRegularExpression between(u"[\\s,;.]+"_s);
    std::vector<int> numbers;
    for (const QString& word : typed.split(between, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(word.toInt(&isNumber));
        if (!isNumber || numbers.back() < 0)
            return fail(Error::Kind::BadInput,
                        Label::tr("Type the numbers of solutions with spaces, or 0 for none."));
    }
    if (numbers.empty())
        return fail(Error::Kind::BadInput, Label::tr("Type 0 for a slip without a mark."));
    if (numbers == std::vector{0})
        numbers.clear();
    return numbers;
}

// The solutions that the numbers stand for, within the limits of the ballot.
Result<std::vector<Id<Solution>>> marked(const std::vector<Solution>& solutions,
                                         const Ballot& ballot, const std::vector<int>& numbers)
{
    if (int(numbers.size()) > ballot.marksPerBallot)
        return fail(Error::Kind::BadInput,
                    Label::tr("A slip has %n mark(s) at most.", nullptr, ballot.marksPerBallot));
    std::vector<Id<Solution>> chosen;
    for (const int number : numbers) {
        const auto found = std::ranges::find_if(solutions, [&](const Solution& solution) {
            return solution.state != SolutionState::Seed &&
                   proposing::numberOf(solutions, solution.id) == number;
        });
        if (found == solutions.end())
            return fail(Error::Kind::BadInput,
                        Label::tr("There is no solution %1 to vote for.").arg(number));
        chosen.push_back(found->id);
        if (std::ranges::count(chosen, found->id) > ballot.maxMarksPerOption)
            return fail(Error::Kind::BadInput,
                        Label::tr("Solution %1 is on the slip more than once.").arg(number));
    }
    return chosen;
}

// With the groups that do not vote, by design.
Id<Ballot> begin(Edit& edit, const Ballot& ballot)
{
    const Id<Ballot> id = edit.insert(ballot);
    double rank = 0;
    for (const Id<Group> group : edit.reader().values<Id<Group>>(
             std::string("SELECT id FROM stakeholder_group WHERE project = "
                         "(SELECT project FROM session WHERE id = ?) AND ") +
                 isDecider + " ORDER BY rank, id",
             ballot.session))
        edit.insert(BallotAbstention{{}, id, group, ++rank});
    return id;
}

QString tooMany(int slips, int expected)
{
    return Label::tr("%n slip(s) entered, %1 expected.", nullptr, slips).arg(expected);
}

} // namespace

std::optional<Counting> counting(const Reader& reader, Id<Session> session)
{
    const auto all = ballots::all(reader, session);
    if (all.empty() || !isCounting(reader, all.back()))
        return std::nullopt;
    return Counting{all.back(), slipsOf(reader, all.back())};
}

QString mismatch(const Counting& counting)
{
    const int slips = int(counting.slips.size());
    return slips > counting.ballot.eligible ? tooMany(slips, counting.ballot.eligible) : QString();
}

Ballot usualBallot(const Reader& reader, Id<Session> session)
{
    const auto before = ballots::all(reader, session);
    Ballot ballot;
    ballot.session = session;
    ballot.marksPerBallot = usualMarks;
    ballot.maxMarksPerOption = 1;
    ballot.eligible = mayVote(reader, session);
    ballot.rank = before.empty() ? 1 : before.back().rank + 1;
    return ballot;
}

Result<Id<BallotSlip>> enter(Workspace& workspace, Id<Session> session, const QString& typed)
{
    const auto numbers = numbersIn(typed);
    if (!numbers)
        return tl::make_unexpected(numbers.error());
    const auto now = counting(workspace, session);
    const Ballot ballot = now ? now->ballot : usualBallot(workspace, session);
    const auto chosen = marked(solutionsOf(workspace, session), ballot, *numbers);
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    return workspace.act(Label::tr("Enter a slip"), [&](Edit& edit) {
        const Id<Ballot> counted = now ? ballot.id : begin(edit, ballot);
        const Id<BallotSlip> slip = edit.insert(BallotSlip{{}, counted});
        for (const Id<Solution> solution : *chosen)
            edit.insert(SlipMark{{}, slip, solution});
        return slip;
    });
}

Result<> remove(Workspace& workspace, Id<BallotSlip> slip)
{
    return workspace.act(Label::tr("Remove a slip"), [&](Edit& edit) {
        edit.run("DELETE FROM slip_mark WHERE slip = ?", slip);
        edit.remove(slip);
    });
}

Result<> expect(Workspace& workspace, Id<Ballot> ballot, int slips)
{
    if (slips < 0)
        return fail(Error::Kind::BadInput, Label::tr("The number of slips cannot be below 0."));
    return workspace.act(Label::tr("Change how many slips are expected"), [&](Edit& edit) {
        edit.run("UPDATE ballot SET eligible = ? WHERE id = ?", slips, ballot);
    });
}

Result<> reveal(Workspace& workspace, Id<Ballot> ballot)
{
    return workspace.act(Label::tr("Reveal the ballot"), [&](Edit& edit) -> Result<> {
        auto row = edit.reader().find(ballot);
        if (!row)
            return fail(Error::Kind::NotFound, Label::tr("The ballot is no longer there."));
        const int slips =
            edit.reader().value<int>("SELECT count(*) FROM ballot_slip WHERE ballot = ?", ballot);
        if (slips == 0)
            return fail(Error::Kind::NotAllowed, Label::tr("No slip is entered yet."));
        if (slips > row->eligible)
            return fail(Error::Kind::NotAllowed, tooMany(slips, row->eligible));
        for (const Id<Solution> solution : edit.reader().values<Id<Solution>>(
                 "SELECT DISTINCT solution FROM slip_mark WHERE slip IN "
                 "(SELECT id FROM ballot_slip WHERE ballot = ?) ORDER BY solution",
                 ballot)) {
            const int marks = edit.reader().value<int>(
                "SELECT count(*) FROM slip_mark WHERE solution = ? AND slip IN "
                "(SELECT id FROM ballot_slip WHERE ballot = ?)",
                solution, ballot);
            edit.insert(BallotMark{{}, ballot, solution, std::nullopt, marks});
        }
        removeOf(edit, ballot);
        row->ballotsCast = slips;
        edit.update(*row);
        return {};
    });
}

void removeOf(Edit& edit, Id<Ballot> ballot)
{
    edit.run("DELETE FROM slip_mark WHERE slip IN (SELECT id FROM ballot_slip WHERE ballot = ?)",
             ballot);
    edit.run("DELETE FROM ballot_slip WHERE ballot = ?", ballot);
}

void removeMarksFor(Edit& edit, Id<Solution> solution)
{
    edit.run("DELETE FROM slip_mark WHERE solution = ?", solution);
}

} // namespace moothall::slips
