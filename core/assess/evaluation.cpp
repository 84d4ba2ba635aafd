// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/evaluation.h"

#include "core/store/label.h"

namespace moothall {

namespace evaluations {

std::vector<Evaluation> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Evaluation>("WHERE session = ? ORDER BY id", session);
}

Result<Id<Evaluation>> add(Workspace& workspace, const Evaluation& evaluation)
{
    return workspace.act(Label::tr("Add evaluation"),
                         [&](Edit& edit) { return edit.insert(evaluation); });
}

Result<> change(Workspace& workspace, const Evaluation& evaluation)
{
    return workspace.act(Label::tr("Change evaluation"),
                         [&](Edit& edit) { edit.update(evaluation); });
}

Result<> remove(Workspace& workspace, Id<Evaluation> evaluation)
{
    return workspace.act(Label::tr("Remove evaluation"), [&](Edit& edit) {
        edit.run("DELETE FROM evaluation_item WHERE evaluation = ?", evaluation);
        edit.remove(evaluation);
    });
}

} // namespace evaluations

namespace evaluationItems {

std::vector<EvaluationItem> all(const Reader& reader, Id<Evaluation> evaluation)
{
    return reader.all<EvaluationItem>("WHERE evaluation = ? ORDER BY rank, id", evaluation);
}

Result<Id<EvaluationItem>> add(Workspace& workspace, const EvaluationItem& evaluationItem)
{
    return workspace.act(Label::tr("Add evaluation item"),
                         [&](Edit& edit) { return edit.insert(evaluationItem); });
}

Result<> change(Workspace& workspace, const EvaluationItem& evaluationItem)
{
    return workspace.act(Label::tr("Change evaluation item"),
                         [&](Edit& edit) { edit.update(evaluationItem); });
}

Result<> remove(Workspace& workspace, Id<EvaluationItem> evaluationItem)
{
    return workspace.act(Label::tr("Remove evaluation item"),
                         [&](Edit& edit) { edit.remove(evaluationItem); });
}

} // namespace evaluationItems

namespace attendanceReasons {

std::vector<AttendanceReason> all(const Reader& reader, Id<Session> session)
{
    return reader.all<AttendanceReason>("WHERE session = ? ORDER BY rank, id", session);
}

Result<Id<AttendanceReason>> add(Workspace& workspace, const AttendanceReason& attendanceReason)
{
    return workspace.act(Label::tr("Add reason for coming"),
                         [&](Edit& edit) { return edit.insert(attendanceReason); });
}

Result<> change(Workspace& workspace, const AttendanceReason& attendanceReason)
{
    return workspace.act(Label::tr("Change reason for coming"),
                         [&](Edit& edit) { edit.update(attendanceReason); });
}

Result<> remove(Workspace& workspace, Id<AttendanceReason> attendanceReason)
{
    return workspace.act(Label::tr("Remove reason for coming"),
                         [&](Edit& edit) { edit.remove(attendanceReason); });
}

} // namespace attendanceReasons

int answered(const EvaluationItem& item)
{
    return item.answered1 + item.answered2 + item.answered3 + item.answered4 + item.answered5;
}

std::optional<double> mean(const EvaluationItem& item)
{
    if (answered(item) == 0)
        return std::nullopt;
    const int sum = item.answered1 + 2 * item.answered2 + 3 * item.answered3 + 4 * item.answered4
                    + 5 * item.answered5;
    return double(sum) / answered(item);
}

} // namespace moothall
