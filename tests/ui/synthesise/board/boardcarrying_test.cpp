// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas picked up by Space on the wall, carried by arrows and put down, whatever others do
// meanwhile.
#include "tests/ui/synthesise/board/boardfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class CarriedOnTheWall : public BoardFixture
{};

TEST_F(CarriedOnTheWall, SpacePicksUpAndArrowsMove)
{
    openSorted();
    choose(0);
    press(Qt::Key_Space);
    ASSERT_TRUE(view().isCarrying());
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(1), idea(0), idea(2), idea(3)));
    EXPECT_EQ(current(), idea(0));
    press(Qt::Key_Space);
    press(Qt::Key_PageDown);
    press(Qt::Key_Return);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5), idea(0)));
}

TEST_F(CarriedOnTheWall, EscapePutsBackWhatWasPickedUp)
{
    openSorted();
    choose(0);
    press(Qt::Key_Space);
    press(Qt::Key_Right);
    press(Qt::Key_Escape);
    EXPECT_FALSE(view().isCarrying());
    EXPECT_EQ(inTheme(0).front(), idea(0));
}

TEST_F(CarriedOnTheWall, WhatIsCarriedMayGoMeanwhile)
{
    openSorted();
    choose(0);
    pane().selection().add(idea(1));
    press(Qt::Key_Space);
    ASSERT_THAT(ideas::remove(workspace(), idea(0)), isOk());
    EXPECT_TRUE(view().isCarrying());
    press(Qt::Key_Right);
    ASSERT_THAT(ideas::remove(workspace(), idea(1)), isOk());
    EXPECT_FALSE(view().isCarrying());
}

TEST_F(CarriedOnTheWall, WhatIsCarriedMayBeMovedByOthersMeanwhile)
{
    openSorted();
    choose(0);
    press(Qt::Key_Space);
    put({0}, 1);
    press(Qt::Key_Space);
    EXPECT_EQ(inTheme(0).front(), idea(0)); // the last hand wins, and both can be undone
    desk().desk.undo();
    EXPECT_EQ(inTheme(1).size(), 3u);
}

TEST_F(CarriedOnTheWall, AThemeMayGoWhileSomethingIsCarriedIntoIt)
{
    openSorted();
    choose(6);
    press(Qt::Key_Space);
    press(Qt::Key_PageUp);
    ASSERT_THAT(moothall::themes::remove(workspace(), workspace().themes[1]), isOk());
    press(Qt::Key_Space);
    EXPECT_FALSE(view().isCarrying());
    EXPECT_FALSE(workspace()->reader().find(idea(6))->theme);
}

} // namespace
} // namespace moothall::ui
