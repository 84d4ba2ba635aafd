// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas of the outline are moved to a place in their theme or in another, and themes into themes,
// as on the wall.
#include "core/synthesise/placing.h"
#include "tests/ui/synthesise/outlinefixture.h"

#include <QMenu>
#include <QMimeData>
#include <QTimer>

#include <algorithm>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class CarriedInTheOutline : public OutlineFixture
{
protected:
    void press(int key) { QTest::keyClick(&themesList(), Qt::Key(key)); }

    std::vector<Id<Idea>> inTheme(int theme)
    {
        std::vector<Id<Idea>> order;
        for (const Idea& each : ideas::inTheme(workspace(), workspace().themes[std::size_t(theme)]))
            order.push_back(each.id);
        return order;
    }

    // Opens the menu of what is current, and takes from the menu inside it what begins so.
    void takeFromMenu(const QString& inner, const QString& words)
    {
        QTimer::singleShot(0, &themesList(), [=] {
            auto* open = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(open);
            const auto menus = open->findChildren<QMenu*>();
            const auto menu = std::ranges::find(menus, inner, &QMenu::title);
            ASSERT_NE(menu, menus.end());
            const auto actions = (*menu)->actions();
            const auto action = std::ranges::find_if(
                actions, [&](const QAction* each) { return each->text().startsWith(words); });
            ASSERT_NE(action, actions.end());
            (*action)->trigger();
            open->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
        QApplication::sendEvent(&themesList(), &event);
    }
    std::optional<Id<Theme>> parentOf(int theme)
    {
        return workspace()->reader().find(workspace().themes[std::size_t(theme)])->parent;
    }
};

TEST_F(CarriedInTheOutline, SpacePicksUpArrowsMoveAndSpaceLetsGo)
{
    chooseIdeas({idea(0)});
    press(Qt::Key_Space);
    EXPECT_TRUE(themesList().isCarrying());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(themesList().accessibleDescription(),
              u"In the hand, in A after “%1”"_s.arg(read(idea(1)).text));
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(1))) << "until it is let go";
    press(Qt::Key_Space);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(1), idea(0)));
    EXPECT_FALSE(themesList().isCarrying());
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(0)));
    desk().desk.undo();
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(1)));
}

TEST_F(CarriedInTheOutline, SeveralGoToAPlaceInAnotherTheme)
{
    chooseIdeas({idea(0), idea(1)});
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(2), idea(0), idea(1), idea(3)));
    EXPECT_THAT(inTheme(0), IsEmpty());
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(0), idea(1)));
}

TEST_F(CarriedInTheOutline, AboveTheFirstThemeThereIsNoPlace)
{
    chooseIdeas({idea(3)});
    press(Qt::Key_Space);
    press(Qt::Key_Home);
    press(Qt::Key_Up);
    EXPECT_EQ(themesList().accessibleDescription(), u"In the hand, first in A"_s);
    press(Qt::Key_Space);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(3), idea(0), idea(1)));
}

TEST_F(CarriedInTheOutline, EscapePutsBack)
{
    chooseIdeas({idea(0)});
    press(Qt::Key_Space);
    press(Qt::Key_End);
    press(Qt::Key_B); // nothing else while something is in the hand
    press(Qt::Key_Escape);
    EXPECT_FALSE(themesList().isCarrying());
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(1)));
    press(Qt::Key_B);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(2), idea(3), idea(0)));
}

TEST_F(CarriedInTheOutline, APhoneMayMoveTheIdeaOrThePlaceMeanwhile)
{
    chooseIdeas({idea(0)});
    press(Qt::Key_Space);
    press(Qt::Key_End);
    ASSERT_THAT(placing::put(workspace(), {idea(0)}, workspace().themes[1]), isOk());
    EXPECT_TRUE(themesList().isCarrying());
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(1))) << "the last hand wins";
    chooseIdeas({idea(0)});
    press(Qt::Key_Space);
    press(Qt::Key_End); // after the last idea of B
    ASSERT_THAT(ideas::remove(workspace(), idea(3)), isOk());
    press(Qt::Key_Space);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(1))) << "the place is gone";
}

TEST_F(CarriedInTheOutline, DroppedBetweenTwoIdeasItLiesThere)
{
    chooseIdeas({idea(0)});
    const std::unique_ptr<QMimeData> carried(themesList().carried());
    const QRect third =
        themesList().visualRect(themesList().outline().indexOf({OutlineKind::Idea, idea(3).value}));
    const QPoint upper(third.center().x(), third.top() + 2);
    QDragEnterEvent enter(upper, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(themesList().viewport(), &enter);
    QDropEvent drop(upper, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(themesList().viewport(), &drop);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(2), idea(0), idea(3)));
}

TEST_F(CarriedInTheOutline, AThemeIsLaidInsideAnotherAndOnTheWallAgain)
{
    chooseTheme(1);
    takeFromMenu(u"Lay inside"_s, u"A"_s);
    EXPECT_EQ(parentOf(1), workspace().themes[0]);
    desk().desk.undo();
    EXPECT_FALSE(parentOf(1));
    desk().desk.redo();
    chooseTheme(1);
    takeFromMenu(u"Lay inside"_s, u"The wall itself"_s);
    EXPECT_FALSE(parentOf(1));
}

} // namespace
} // namespace moothall::ui
