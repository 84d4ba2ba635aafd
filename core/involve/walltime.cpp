// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/walltime.h"

#include <QTimeZone>

namespace moothall {

QDateTime onTheWall(Timestamp at, const Session& session)
{
    const QTimeZone zone(session.timeZone.toUtf8());
    return zone.isValid() ? at.toUtc().toTimeZone(zone) : at.toUtc().toLocalTime();
}

} // namespace moothall
