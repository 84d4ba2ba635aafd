// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time, and where they come from: the system, or a test.
#pragma once

#include <QDateTime>

#include <compare>
#include <cstdint>
#include <functional>

namespace moothall {

// Milliseconds since 1970 in UTC. The zone to show it in belongs to the session.
struct Timestamp
{
    std::int64_t milliseconds = 0;

    QDateTime toUtc() const { return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC); }
    static Timestamp from(const QDateTime& time) { return {time.toMSecsSinceEpoch()}; }
    friend auto operator<=>(const Timestamp&, const Timestamp&) = default;
};

using Clock = std::function<Timestamp()>;

inline Timestamp systemClock() { return {QDateTime::currentMSecsSinceEpoch()}; }

} // namespace moothall
