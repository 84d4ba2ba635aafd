// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The clock on the wall of a session.
#pragma once

#include "core/base/clock.h"
#include "core/involve/sessions.h"

#include <QTimeZone>

namespace moothall {

// That of the session; that of the laptop where the session names none we know.
QTimeZone zoneOf(const Session& session);

// The time in the zone of the session.
QDateTime onTheWall(Timestamp at, const Session& session);

} // namespace moothall
