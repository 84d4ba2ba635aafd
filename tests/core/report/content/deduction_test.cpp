// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from sums and bounds is found, and nothing else.
#include "core/report/content/deduction.h"

#include <gtest/gtest.h>

namespace moothall::report {
namespace {

TEST(Deduction, FindsWhatIsLeftOfATotal)
{
    Deduction sums;
    const auto one = sums.unknown();
    const auto other = sums.unknown();
    sums.addUp({one, other}, 22);
    sums.conclude();
    EXPECT_FALSE(sums.isTold(one));
    sums.addUp({other}, 20);
    sums.conclude();
    EXPECT_TRUE(sums.isTold(one));
}

TEST(Deduction, FindsWhatCanOnlyBeAsLargeAsItCan)
{
    Deduction sums;
    const auto one = sums.unknown(0, 4);
    const auto other = sums.unknown(0, 4);
    sums.addUp({one, other}, 8);
    sums.conclude();
    EXPECT_TRUE(sums.isTold(one));
}

TEST(Deduction, KnowsWhatCannotBe)
{
    Deduction sums;
    const auto one = sums.unknown(5);
    sums.addUp({one}, 4);
    sums.conclude();
    EXPECT_FALSE(sums.isPossible());
    EXPECT_FALSE(sums.isTold(one));
}

TEST(Deduction, KnowsWholesByTheirParts)
{
    Deduction sums;
    const auto a = sums.unknown();
    const auto b = sums.unknown();
    const auto whole = sums.unknown(5);
    sums.isSumOf(whole, {a, b});
    sums.conclude();
    EXPECT_FALSE(sums.isTold(whole));
    sums.addUp({a, b}, 9);
    sums.conclude();
    EXPECT_TRUE(sums.isTold(whole));
    EXPECT_FALSE(sums.isTold(a));
}

} // namespace
} // namespace moothall::report
