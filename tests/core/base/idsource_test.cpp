// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "tests/support/fixedclock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using namespace moothall;
using namespace moothall::test;
using namespace std::chrono_literals;

TEST(IdSource, CountsUpWithinOneMillisecond)
{
    FixedClock clock;
    IdSource ids(clock.clock(), 7);
    std::int64_t last = 0;
    for (int i = 0; i < 100'000; ++i) {
        const std::int64_t id = ids.next();
        ASSERT_GT(id, last);
        last = id;
    }
}

TEST(IdSource, PutsTheMillisecondInTheHighBits)
{
    FixedClock clock;
    const std::int64_t early = IdSource(clock.clock(), 1).next();
    clock.advance(1ms);
    EXPECT_EQ((IdSource(clock.clock(), 1).next() >> 22) - (early >> 22), 1);
}

TEST(IdSource, StaysInOrderWhenTheClockGoesBack)
{
    FixedClock clock;
    IdSource ids(clock.clock(), 7);
    const std::int64_t before = ids.next();
    clock.advance(-24h);
    EXPECT_GT(ids.next(), before);
}

TEST(IdSource, GivesTwoLaptopsDifferentIdsInTheSameMillisecond)
{
    FixedClock clock;
    std::set<std::int64_t> ids;
    for (std::uint64_t seed = 1; seed <= 100; ++seed)
        ids.insert(IdSource(clock.clock(), seed).next());
    EXPECT_EQ(ids.size(), 100u);
}

TEST(IdSource, GoesOnAfterWhatItIsTold)
{
    FixedClock clock;
    IdSource older(clock.clock(), 1);
    IdSource newer(clock.clock(), 2);
    const std::int64_t newest = std::max({older.next(), older.next(), older.next()});
    newer.startAfter(clock.now());
    EXPECT_GT(newer.next(), newest);
    newer.startAfter(newest << 1);
    EXPECT_GT(newer.next(), newest << 1);
}

TEST(IdSource, StaysPositiveWhateverTheClockSays)
{
    FixedClock clock;
    for (const std::int64_t now : {std::int64_t(-1), std::int64_t(0), std::int64_t(1) << 60}) {
        clock.set({now});
        EXPECT_GT(IdSource(clock.clock(), 3).next(), 0) << now;
    }
}
