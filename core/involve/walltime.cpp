// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/walltime.h"

namespace moothall {

QTimeZone zoneOf(const Session& session)
{
    const QTimeZone zone(session.timeZone.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime onTheWall(Timestamp at, const Session& session)
{
    return at.toUtc().toTimeZone(zoneOf(session));
}

} // namespace moothall
