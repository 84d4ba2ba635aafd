// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers are hidden, and cannot be worked out from the rest.
#include "core/report/content/disclosure.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace moothall::report {
namespace {

using Printed = std::vector<std::optional<int>>;
constexpr auto hidden = std::nullopt;

TEST(Disclosure, PrintsWhatIsLargeEnough)
{
    EXPECT_EQ(decideDisclosure({{15}, {5, false}, {2, false}}, 5), (Printed{15, 5, 2}));
}

TEST(Disclosure, OpenGroupsMayBeSmall)
{
    EXPECT_EQ(decideDisclosure({{1, false}, {0, false}, {9}}, 5), (Printed{1, 0, 9}));
}

TEST(Disclosure, NeverHidesOneCellAlone)
{
    EXPECT_EQ(decideDisclosure({{15}, {3}, {6}}, 5), (Printed{15, hidden, hidden}));
}

TEST(Disclosure, HidesOnUntilTheHiddenOnesReachTheThreshold)
{
    EXPECT_EQ(decideDisclosure({{1}, {1}, {7}, {20}}, 5), (Printed{hidden, hidden, hidden, 20}));
}

TEST(Disclosure, AProtectedNoughtIsHidden)
{
    EXPECT_EQ(decideDisclosure({{0}, {12}, {8}}, 5), (Printed{hidden, 12, hidden}));
}

TEST(Disclosure, EverybodyIsHiddenAsFewAre)
{
    EXPECT_EQ(decideDisclosure({{15, true, true}, {9}, {20}}, 5), (Printed{hidden, hidden, 20}));
    EXPECT_EQ(decideDisclosure({{15, false, true}, {9}}, 5), (Printed{15, 9})); // open groups
}

TEST(Disclosure, ATotalGivesALoneOrSmallHiddenCellAway)
{
    EXPECT_TRUE(totalGivesAway({{3}, {9}}, {hidden, 9}, 5));
    EXPECT_TRUE(totalGivesAway({{1}, {2}}, {hidden, hidden}, 5));
    EXPECT_FALSE(totalGivesAway({{3}, {9}}, {hidden, hidden}, 5));
    EXPECT_FALSE(totalGivesAway({{8}, {9}}, {8, 9}, 5));
}

TEST(Disclosure, WithoutComplementOnlyTheSmallOnesGo)
{
    EXPECT_EQ(decideDisclosure({{15}, {3}, {6}}, 5, false), (Printed{15, hidden, 6}));
}

TEST(Disclosure, NothingToHideInNothing) { EXPECT_EQ(decideDisclosure({}, 5), Printed{}); }

TEST(Disclosure, NoHiddenCellFollowsFromTheTotal)
{
    std::mt19937 random(1);
    for (int round = 0; round < 2000; ++round) {
        std::vector<Cell> cells(1 + random() % 7);
        for (Cell& cell : cells)
            cell = {int(random() % 12), random() % 3 != 0};
        const Printed printed = decideDisclosure(cells, 5);
        int hiddenCells = 0;
        int hiddenSum = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (printed[i]) {
                EXPECT_EQ(*printed[i], cells[i].count);
                EXPECT_TRUE(!cells[i].isProtected || cells[i].count >= 5);
            } else {
                ++hiddenCells;
                hiddenSum += cells[i].count;
            }
        }
        // Either nothing is hidden, or the hidden ones are several and together large, or all are.
        EXPECT_TRUE(hiddenCells == 0 || (hiddenCells >= 2 && hiddenSum >= 5) ||
                    hiddenCells == int(cells.size()));
    }
}

} // namespace
} // namespace moothall::report
