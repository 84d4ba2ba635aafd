// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is seen of the wall: how large, where, and what stands beside it.
#include "tests/ui/synthesise/board/boardfixture.h"
#include "ui/synthesise/board/besidewall.h"

#include <numeric>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class SeenOnTheWall : public BoardFixture
{};

TEST_F(SeenOnTheWall, ZoomKeys)
{
    openSorted();
    const double before = view().zoom();
    press(Qt::Key_Plus);
    EXPECT_GT(view().zoom(), before);
    press(Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(view().zoom(), before);
    press(Qt::Key_1);
    EXPECT_DOUBLE_EQ(view().zoom(), 1);
    press(Qt::Key_0);
    const QRectF all = view().wall().onWidget(view().wall().base.bounds());
    EXPECT_TRUE(QRectF(view().wall().area).adjusted(-2, -2, 2, 2).contains(all));
}

TEST_F(SeenOnTheWall, ChangesOfOthersMoveNothingThatIsLookedAt)
{
    open(aWorkspace().withIdeas(60).withThemes(3), {700, 500});
    std::vector<int> first(30);
    std::iota(first.begin(), first.end(), 0);
    put(first, 0);
    put({30, 31, 32}, 1);
    choose(12);
    view().goToNote(*pane().model().noteOf(idea(12)));
    const QPoint before = middleOf(12);
    put({40, 41, 42, 43}, 2);
    ASSERT_THAT(ideas::add(workspace(), anIdea(workspace(), u"From a phone"_s)), isOk());
    ASSERT_THAT(moothall::themes::rename(workspace(), workspace().themes[1], u"Other"_s), isOk());
    EXPECT_EQ(middleOf(12), before);
    EXPECT_EQ(current(), idea(12));
}

TEST_F(SeenOnTheWall, FindGoesFromOneToTheNext)
{
    openSorted();
    ASSERT_THAT(ideas::reword(workspace(), idea(3), u"The late bus"_s), isOk());
    ASSERT_THAT(ideas::reword(workspace(), idea(7), u"A bus on Sunday"_s), isOk());
    pane().find();
    QLineEdit* line = nullptr;
    for (auto* edit : pane().findChildren<QLineEdit*>())
        if (edit->accessibleName() == u"Find on the wall"_s)
            line = edit;
    ASSERT_TRUE(line);
    QTest::keyClicks(line, u"bus"_s);
    EXPECT_EQ(current(), idea(3));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(current(), idea(7));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(SeenOnTheWall, AnEmptyWallTellsWhereToGo)
{
    open(aWorkspace());
    EXPECT_FALSE(view().isVisible());
    EXPECT_EQ(pane().progress(), QString());
    press(Qt::Key_A);
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    ASSERT_THAT(ideas::add(workspace(), anIdea(workspace(), u"The first"_s)), isOk());
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(pane().progress(), u"0 of 1 idea placed · 0 themes"_s);
}

TEST_F(SeenOnTheWall, ASidePaneStandsBesideTheWallOrOverIt)
{
    openSorted();
    auto* side = new QWidget;
    pane().beside().add(side, u"Side"_s);
    EXPECT_TRUE(side->isVisible());
    QCoreApplication::processEvents();
    EXPECT_EQ(view().width(), pane().width() - px(308));
    pane().resize(700, 600);
    QCoreApplication::processEvents();
    EXPECT_EQ(view().width(), 700);
    pane().beside().show(-1);
    EXPECT_FALSE(side->isVisible());
}

TEST_F(SeenOnTheWall, TheTrayStaysWhereItIsWhenTheFirstThemeComes)
{
    open(aWorkspace().withIdeas(40));
    choose(30);
    view().goToNote(*pane().model().noteOf(idea(30)));
    press(Qt::Key_N);
    QTest::keyClick(nameField(), Qt::Key_Return);
    EXPECT_EQ(current(), idea(31));
    EXPECT_TRUE(view().tray().area.contains(middleOf(31)));
}

TEST_F(SeenOnTheWall, EveryThingIsPaintedAtEveryZoom)
{
    openSorted();
    pane().model().setMarks({{idea(6), u"E?"_s}});
    ASSERT_THAT(sorting::park(workspace(), {idea(7)}, true), isOk());
    for (const double zoom : {0.01, 0.1, 0.3, 0.5, 0.75, 1.0, 3.0}) {
        view().setZoom(zoom);
        EXPECT_FALSE(view().grab().isNull());
    }
    pane().resize(200, 120);
    EXPECT_FALSE(view().grab().isNull());
}

} // namespace
} // namespace moothall::ui
