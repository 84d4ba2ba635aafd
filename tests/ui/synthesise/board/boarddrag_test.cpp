// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting on the wall by mouse, while others may do something else.
#include "tests/ui/synthesise/board/boardfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class OnTheWallByMouse : public BoardFixture
{};

TEST_F(OnTheWallByMouse, DraggingCarriesTheChosenIntoAnotherTheme)
{
    openSorted();
    choose(1);
    pane().selection().add(idea(2));
    // They make room for themselves, and then go behind what was there.
    const QPoint into = middleOf(5);
    QTest::mousePress(&view(), Qt::LeftButton, {}, middleOf(1));
    QTest::mouseMove(&view(), into - QPoint(20, 0));
    QTest::mouseMove(&view(), into);
    const auto frame = view().areaOfPile({PileKind::Theme, workspace().themes[1].value});
    const QPoint end = frame->bottomRight().toPoint() - QPoint(15, 15);
    QTest::mouseMove(&view(), end);
    QTest::mouseRelease(&view(), Qt::LeftButton, {}, end);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5), idea(1), idea(2)));
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(3)));
    desk().desk.undo();
    EXPECT_EQ(inTheme(0).size(), 4u);
}

TEST_F(OnTheWallByMouse, DraggingReorders)
{
    openSorted();
    drag(middleOf(2), middleOf(0) - QPoint(60, 0));
    EXPECT_THAT(inTheme(0), ElementsAre(idea(2), idea(0), idea(1), idea(3)));
}

TEST_F(OnTheWallByMouse, DraggingOutOfTheTray)
{
    openSorted();
    drag(middleOf(7), middleOf(4) - QPoint(60, 0));
    EXPECT_THAT(inTheme(1), ElementsAre(idea(7), idea(4), idea(5)));
}

TEST_F(OnTheWallByMouse, ABandChoosesWhatItTouches)
{
    openSorted();
    const QRect frame = view().areaOfPile({PileKind::Theme, workspace().themes[0].value})->toRect();
    drag(frame.topLeft() - QPoint(8, 8), middleOf(1));
    EXPECT_TRUE(pane().selection().contains(idea(0)));
    EXPECT_TRUE(pane().selection().contains(idea(1)));
    EXPECT_FALSE(pane().selection().contains(idea(6)));
}

TEST_F(OnTheWallByMouse, ANameThatIsDraggedIntoAnotherThemeNestsIt)
{
    openSorted();
    const auto headerOf = [&](int theme) {
        return view()
                   .areaOfPile({PileKind::Theme, workspace().themes[std::size_t(theme)].value})
                   ->topLeft()
                   .toPoint() +
               QPoint(40, 12);
    };
    drag(headerOf(1), headerOf(0));
    EXPECT_EQ(workspace()->reader().find(workspace().themes[1])->parent, workspace().themes[0]);
    drag(headerOf(1), QPoint(view().width() - 20, view().wall().area.height() - 20));
    EXPECT_EQ(workspace()->reader().find(workspace().themes[1])->parent, std::nullopt);
}

} // namespace
} // namespace moothall::ui
