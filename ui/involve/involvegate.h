// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Involve is closed under: the people the decision falls on are here.
#pragma once

#include "ui/widgets/closeline.h"

namespace moothall::ui {

StepGate involveGate(Desk& desk);

} // namespace moothall::ui
