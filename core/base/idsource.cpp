// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"

#include <algorithm>

namespace moothall {

namespace {

constexpr std::int64_t epoch2020 = 1'577'836'800'000; // 2020-01-01T00:00:00Z, in milliseconds
constexpr int randomBits = 22;
constexpr std::int64_t lastMillisecond = (std::int64_t(1) << 41) - 1; // in the year 2089

std::int64_t firstOf(Timestamp time)
{
    return std::clamp<std::int64_t>(time.milliseconds - epoch2020, 0, lastMillisecond)
           << randomBits;
}

} // namespace

IdSource::IdSource(Clock clock, std::uint64_t seed) : m_clock(std::move(clock)), m_random(seed) {}

std::int64_t IdSource::next()
{
    m_last = std::max(firstOf(m_clock()) + random(), m_last + 1);
    return m_last;
}

void IdSource::startAfter(Timestamp time)
{
    // At random, so that an id that was given and whose row is gone is not met again.
    startAfter(firstOf({time.milliseconds + 1}) + random());
}

void IdSource::startAfter(std::int64_t id) { m_last = std::max(m_last, id); }

std::int64_t IdSource::random()
{
    // Half the range is left free above the first id of a millisecond, for counting up.
    return std::int64_t(m_random() >> (64 - (randomBits - 1)));
}

} // namespace moothall
