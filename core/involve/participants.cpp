// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/participants.h"

#include "core/involve/absences.h"
#include "core/store/label.h"

namespace moothall {

namespace participants {

std::vector<Participant> all(const Reader& reader, Id<Project> project)
{
    return reader.all<Participant>("WHERE project = ? ORDER BY rank, id", project);
}

Result<Id<Participant>> add(Workspace& workspace, const Participant& participant)
{
    return workspace.act(Label::tr("Add participant"),
                         [&](Edit& edit) { return edit.insert(participant); });
}

Result<> change(Workspace& workspace, const Participant& participant)
{
    return workspace.act(Label::tr("Change participant"),
                         [&](Edit& edit) { edit.update(participant); });
}

Result<> remove(Workspace& workspace, Id<Participant> participant)
{
    return workspace.act(Label::tr("Remove participant"), [&](Edit& edit) {
        edit.run("DELETE FROM agreement WHERE participant = ?", participant);
        edit.run("DELETE FROM absence WHERE attendance IN "
                 "(SELECT id FROM attendance WHERE participant = ?)",
                 participant);
        edit.run("DELETE FROM attendance WHERE participant = ?", participant);
        edit.run("UPDATE idea SET participant = NULL, withheld = 1 WHERE participant = ?",
                 participant);
        edit.run("UPDATE participant SET supporter_of = NULL WHERE supporter_of = ?", participant);
        edit.remove(participant);
    });
}

} // namespace participants

namespace attendances {

std::vector<Attendance> all(const Reader& reader, Id<Session> session)
{
    return reader.all<Attendance>("WHERE session = ? ORDER BY id", session);
}

Result<Id<Attendance>> add(Workspace& workspace, const Attendance& attendance)
{
    return workspace.act(Label::tr("Record attendance"),
                         [&](Edit& edit) { return edit.insert(attendance); });
}

Result<> change(Workspace& workspace, const Attendance& attendance)
{
    return workspace.act(Label::tr("Change attendance"),
                         [&](Edit& edit) { edit.update(attendance); });
}

Result<> remove(Workspace& workspace, Id<Attendance> attendance)
{
    return workspace.act(Label::tr("Remove attendance"), [&](Edit& edit) {
        absences::forget(edit, attendance);
        edit.remove(attendance);
    });
}

} // namespace attendances

namespace agreements {

std::vector<Agreement> all(const Reader& reader, Id<Participant> participant)
{
    return reader.all<Agreement>("WHERE participant = ? ORDER BY id", participant);
}

Result<Id<Agreement>> add(Workspace& workspace, const Agreement& agreement)
{
    return workspace.act(Label::tr("Record agreement"),
                         [&](Edit& edit) { return edit.insert(agreement); });
}

Result<> change(Workspace& workspace, const Agreement& agreement)
{
    return workspace.act(Label::tr("Change agreement"),
                         [&](Edit& edit) { edit.update(agreement); });
}

Result<> remove(Workspace& workspace, Id<Agreement> agreement)
{
    return workspace.act(Label::tr("Remove agreement"),
                         [&](Edit& edit) { edit.remove(agreement); });
}

} // namespace agreements

Turnout turnoutOf(const std::vector<Attendance>& attendances)
{
    Turnout turnout;
    for (const Attendance& attendance : attendances) {
        turnout.expected += attendance.state != AttendanceState::Invited && !attendance.walkedIn;
        turnout.present += isPresent(attendance.state);
        turnout.noShow += attendance.state == AttendanceState::NoShow;
        turnout.late += attendance.state == AttendanceState::Late;
        turnout.leftEarly += attendance.state == AttendanceState::LeftEarly;
        turnout.walkedIn += attendance.walkedIn && isPresent(attendance.state);
    }
    return turnout;
}

bool isPresent(AttendanceState state)
{
    return state == AttendanceState::Present || state == AttendanceState::Late ||
           state == AttendanceState::LeftEarly;
}

} // namespace moothall
