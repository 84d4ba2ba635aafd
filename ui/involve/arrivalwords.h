// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of somebody who has just come in: when, late or back, and how their group stands.
#pragma once

#include "core/involve/participants.h"
#include "ui/models/desk.h"

namespace moothall::ui {

// "P03 is here, 13:28. Disabled passengers: 3 of 4." Empty where the person is gone.
QString arrivalText(const Desk& desk, const Attendance& attendance, bool isBack);

} // namespace moothall::ui
