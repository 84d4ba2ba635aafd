// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/carry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

using ::testing::ElementsAre;

const std::vector<Pile> piles{{{PileKind::Theme, 1}, 1, {}, -1, {0, 1, 2, 3}},
                              {{PileKind::Theme, 2}, 2, {}, -1, {4, 5}}};

} // namespace

TEST(Carry, ShowsNotesWhereTheyWouldFall)
{
    const auto within = withCarried(piles, {{0, 2}, {PileKind::Theme, 1}, 1});
    EXPECT_THAT(within[0].notes, ElementsAre(1, 0, 2, 3));
    const auto across = withCarried(piles, {{3, 0}, {PileKind::Theme, 2}, 2});
    EXPECT_THAT(across[0].notes, ElementsAre(1, 2));
    EXPECT_THAT(across[1].notes, ElementsAre(4, 5, 3, 0));
}

TEST(Carry, CountsAGapWithoutTheNotesInTheHand)
{
    const Carry carry{{0, 2}, {PileKind::Theme, 1}, 1};
    const Pile shown = withCarried(piles, carry)[0]; // 1 0 2 3
    EXPECT_EQ(placeWithout(carry, shown, 0), 0);
    EXPECT_EQ(placeWithout(carry, shown, 1), 1);
    EXPECT_EQ(placeWithout(carry, shown, 3), 1);
    EXPECT_EQ(placeWithout(carry, shown, 4), 2);
}

TEST(Carry, StepsThroughAPileAndIntoTheNext)
{
    Carry carry{{0}, {PileKind::Theme, 1}, 0};
    const auto layout = [&] {
        return BoardLayout::arranged(withCarried(piles, carry), 100); // side by side
    };
    for (int place = 1; place <= 3; ++place) {
        carry = *moved(carry, layout(), Direction::Right);
        EXPECT_EQ(carry.place, place);
    }
    carry = *moved(carry, layout(), Direction::Right);
    EXPECT_EQ(carry.pile, (PileId{PileKind::Theme, 2}));
    EXPECT_FALSE(moved(carry, layout(), Direction::Right) &&
                 moved(carry, layout(), Direction::Right)->pile.value == 1);
}

} // namespace moothall::ui
