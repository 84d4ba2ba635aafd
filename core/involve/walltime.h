// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock on the wall of a session.
#pragma once

#include "core/base/clock.h"
#include "core/involve/sessions.h"

namespace moothall {

// The time in the zone of the session; in that of the laptop where the session names none we know.
QDateTime onTheWall(Timestamp at, const Session& session);

} // namespace moothall
