// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still until a test moves it, forwards or backwards.
#pragma once

#include "core/base/clock.h"

#include <chrono>

namespace moothall::test {

// The thirteenth of May 2026, 13:00 in Wigford: the sample workshop is about to start.
inline constexpr Timestamp workshopDay{1'778'673'600'000};

// Outlives every clock it hands out.
class FixedClock
{
public:
    Clock clock() const
    {
        return [this] { return m_now; };
    }
    void set(Timestamp now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now.milliseconds += by.count(); }
    Timestamp now() const { return m_now; }

private:
    Timestamp m_now = workshopDay;
};

} // namespace moothall::test
