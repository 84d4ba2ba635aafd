// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes ids that sort by time and never meet those of another laptop.
#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <random>

namespace moothall {

// Hands out 63-bit numbers: 41 bits of milliseconds since 2020, 22 random bits. Within one
// millisecond it counts up, so an import stays in order; when the clock goes back it goes on from
// the newest id instead, so later rows always sort later.
class IdSource
{
public:
    IdSource(Clock clock, std::uint64_t seed);

    std::int64_t next();

    // Every id from now on is newer than those made at `time`, or than `id`.
    void startAfter(Timestamp time);
    void startAfter(std::int64_t id);

private:
    std::int64_t random();

    Clock m_clock;
    std::mt19937_64 m_random;
    std::int64_t m_last = 0;
};

} // namespace moothall
