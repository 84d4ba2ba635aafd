// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/absences.h"

namespace moothall::absences {

std::vector<Absence> at(const Reader& reader, Id<Session> session)
{
    return reader.all<Absence>(
        "WHERE attendance IN (SELECT id FROM attendance WHERE session = ?) ORDER BY id", session);
}

void forget(Edit& edit, Id<Attendance> attendance)
{
    edit.run("DELETE FROM absence WHERE attendance = ?", attendance);
}

} // namespace moothall::absences
