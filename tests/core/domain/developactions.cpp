// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/asking.h"
#include "core/develop/developing.h"
#include "core/develop/proposing.h"
#include "core/develop/slips.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/exampletools.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addDevelopActions(Examples& all)
{
    basics<Question>(all, "questions", questions::add, questions::change, questions::remove);
    all.push_back({"asking::add", [](Workspace& workspace) {
                       return withoutValue(asking::add(workspace, usedRow<Project>(workspace).id,
                                                       u"How might we wait less?"_s,
                                                       {usedRow<Insight>(workspace).id}));
                   }});
    all.push_back({"asking::reword", [](Workspace& workspace) {
                       return asking::reword(workspace, usedRow<Question>(workspace).id,
                                             u"How might we wait less?"_s);
                   }});
    basics<Solution>(all, "solutions", solutions::add, solutions::change, solutions::remove);
    basics<SolutionConstraint>(all, "constraints", constraints::add, constraints::change,
                               constraints::remove);
    basics<Ballot>(all, "ballots", ballots::add, ballots::change, ballots::remove);
    basics<BallotMark>(all, "ballotMarks", ballotMarks::add, ballotMarks::change,
                       ballotMarks::remove);
    basics<Offer>(all, "offers", offers::add, offers::change, offers::remove);
    basics<OpenQuestion>(all, "openQuestions", openQuestions::add, openQuestions::change,
                         openQuestions::remove);
    basics<Action>(all, "actions", actions::add, actions::change, actions::remove);
    all.push_back({"proposing::add", [](Workspace& workspace) {
                       return withoutValue(proposing::add(
                           workspace, usedRow<Project>(workspace).id, u"Ring before you leave"_s,
                           {usedRow<Insight>(workspace).id}, usedRow<Question>(workspace).id));
                   }});
    all.push_back({"proposing::setState", [](Workspace& workspace) {
                       const Solution solution = usedRow<Solution>(workspace);
                       return proposing::setState(workspace, solution.id,
                                                  solution.state == SolutionState::Seed
                                                      ? SolutionState::Option
                                                      : SolutionState::Seed);
                   }});
    all.push_back({"proposing::link", [](Workspace& workspace) {
                       return proposing::link(workspace, usedRow<Solution>(workspace).id,
                                              spareRow<Insight>(workspace).id);
                   }});
    all.push_back({"proposing::unlink", [](Workspace& workspace) {
                       const auto linked = usedRow<SolutionInsight>(workspace);
                       return proposing::unlink(workspace, linked.solution, linked.insight);
                   }});
    const auto ballot = [](const Reader& reader) { return usedRow<Ballot>(reader).id; };
    const auto project = [](const Reader& reader) { return usedRow<Project>(reader).id; };
    all.push_back(
        {"slips::enter", [](Workspace& workspace) -> Result<> {
             return slips::enter(workspace, usedRow<Session>(workspace).id, u"0"_s).map([](auto&&) {
             });
         }});
    all.push_back({"slips::remove", [](Workspace& workspace) {
                       return slips::remove(workspace, usedRow<BallotSlip>(workspace).id);
                   }});
    all.push_back({"slips::expect", [=](Workspace& workspace) {
                       return slips::expect(workspace, ballot(workspace), 31);
                   }});
    all.push_back({"slips::reveal", [=](Workspace& workspace) {
                       return slips::reveal(workspace, ballot(workspace));
                   }});
    all.push_back({"developing::close", [=](Workspace& workspace) {
                       return developing::close(workspace, project(workspace),
                                                u"The budget is decided tomorrow."_s);
                   }});
    all.push_back({"developing::reopen", [=](Workspace& workspace) {
                       return developing::reopen(workspace, project(workspace));
                   }});
}

} // namespace moothall::test
