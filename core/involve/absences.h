// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who went and came back: when they were away in between.
#pragma once

#include "core/involve/participants.h"

namespace moothall {

// A time away of somebody who is at the session, or left it again later.
struct Absence
{
    Id<Absence> id;
    Id<Attendance> attendance;
    QTime leftAt; // on the wall of the session, as the times of an attendance are
    QTime cameBackAt;

    friend bool operator==(const Absence&, const Absence&) = default;
};

template <>
struct Record<Absence>
{
    static constexpr std::string_view table = "absence";
    static constexpr std::tuple columns{
        Column{"id", &Absence::id},
        Column{"attendance", &Absence::attendance},
        Column{"left_at", &Absence::leftAt},
        Column{"came_back_at", &Absence::cameBackAt},
    };
};

namespace absences {

// Of everybody at the session, in their order.
std::vector<Absence> at(const Reader& reader, Id<Session> session);

// Within an action.
void forget(Edit& edit, Id<Attendance> attendance);

} // namespace absences

} // namespace moothall
