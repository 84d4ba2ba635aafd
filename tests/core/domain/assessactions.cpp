// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/answering.h"
#include "core/assess/forms.h"
#include "core/assess/hardquestions.h"
#include "core/assess/reportversions.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/exampletools.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addAssessActions(Examples& all)
{
    basics<Reply>(all, "replies", replies::add, replies::change, replies::remove);
    all.push_back({"replies::answer", [](Workspace& workspace) {
                       Reply reply = usedRow<Reply>(workspace);
                       reply.id = {};
                       return withoutValue(
                           replies::answer(workspace, reply, usedRow<Solution>(workspace).id));
                   }});
    all.push_back({"replies::correct", [](Workspace& workspace) {
                       return replies::correct(workspace, changed(usedRow<Reply>(workspace)));
                   }});
    all.push_back({"forms::enter", [](Workspace& workspace) {
                       const Id<Session> session = usedRow<Session>(workspace).id;
                       const int statements =
                           forms::statementsOn(workspace, session, Asked::AtClose);
                       return forms::enter(workspace, session, QString(statements, u'4'));
                   }});
    all.push_back({"checks::ask", [](Workspace& workspace) {
                       return checks::ask(workspace, usedRow<Project>(workspace).id);
                   }});
    all.push_back(
        {"checks::settle", [](Workspace& workspace) {
             const auto check = usedRow<ProjectCheck>(workspace);
             const bool looks = checks::standingOf(check.result) == checks::Standing::Look;
             return checks::settle(workspace, check.id,
                                   looks ? checks::Standing::Pass : checks::Standing::Look);
         }});
    all.push_back({"checks::setEvidence", [](Workspace& workspace) {
                       return checks::setEvidence(workspace, usedRow<ProjectCheck>(workspace).id,
                                                  u"Signed brief"_s);
                   }});
    basics<LedgerEntry>(all, "ledger", ledger::add, ledger::change, ledger::remove);
    basics<Evaluation>(all, "evaluations", evaluations::add, evaluations::change,
                       evaluations::remove);
    basics<EvaluationItem>(all, "evaluationItems", evaluationItems::add, evaluationItems::change,
                           evaluationItems::remove);
    basics<AttendanceReason>(all, "attendanceReasons", attendanceReasons::add,
                             attendanceReasons::change, attendanceReasons::remove);
    basics<Monitoring>(all, "monitorings", monitorings::add, monitorings::change,
                       monitorings::remove);
    basics<MonitoringQuestion>(all, "monitoringQuestions", monitoringQuestions::add,
                               monitoringQuestions::change, monitoringQuestions::remove);
    basics<MonitoringTally>(all, "monitoringTallies", monitoringTallies::add,
                            monitoringTallies::change, monitoringTallies::remove);
    basics<ProjectCheck>(all, "checks", checks::add, checks::change, checks::remove);
    basics<MatrixItem>(all, "matrix", matrix::add, matrix::change, matrix::remove);
    basics<Withdrawal>(all, "withdrawals", withdrawals::add, withdrawals::change,
                       withdrawals::remove);
    basics<Incident>(all, "incidents", incidents::add, incidents::change, incidents::remove);
    basics<Debrief>(all, "debriefs", debriefs::add, debriefs::change, debriefs::remove);
    basics<CaseRecord>(all, "cases", cases::add, cases::change, cases::remove);
}

} // namespace moothall::test
