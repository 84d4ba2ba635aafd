// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the wall.
#include "tests/ui/synthesise/board/boardfixture.h"

#include <QAccessible>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class HeardOnTheWall : public BoardFixture
{
protected:
    QAccessibleInterface* wall() { return QAccessible::queryAccessibleInterface(&view()); }
    static QString name(QAccessibleInterface* of) { return of->text(QAccessible::Name); }
    static QString about(QAccessibleInterface* of) { return of->text(QAccessible::Description); }
    static void act(QAccessibleInterface* on, const QString& action)
    {
        on->actionInterface()->doAction(action);
    }
};

TEST_F(HeardOnTheWall, TheWallHoldsThemesThatHoldIdeas)
{
    openSorted();
    ASSERT_GE(wall()->childCount(), 3);
    QAccessibleInterface* theme = wall()->child(0);
    EXPECT_EQ(theme->role(), QAccessible::List);
    EXPECT_EQ(name(theme), u"Theme A, Theme 1"_s);
    EXPECT_EQ(about(theme), u"4 ideas"_s);
    ASSERT_EQ(theme->childCount(), 4);
    QAccessibleInterface* idea = theme->child(2);
    EXPECT_EQ(idea->role(), QAccessible::ListItem);
    EXPECT_EQ(name(idea), u"Idea 3"_s);
    EXPECT_TRUE(about(idea).startsWith(u"3 of 4 in Theme 1"_s));
    EXPECT_EQ(idea->parent(), theme);
    EXPECT_EQ(theme->parent(), wall());
    EXPECT_EQ(theme->indexOfChild(idea), 2);
    EXPECT_EQ(wall()->indexOfChild(theme), 0);
    EXPECT_TRUE(idea->isValid());
    EXPECT_NE(idea->window(), nullptr);
}

TEST_F(HeardOnTheWall, WhatIsAtAPointIsFound)
{
    openSorted();
    const QPoint point = view().mapToGlobal(middleOf(1));
    QAccessibleInterface* theme = wall()->childAt(point.x(), point.y());
    ASSERT_TRUE(theme);
    EXPECT_EQ(name(theme->childAt(point.x(), point.y())), u"Idea 2"_s);
    EXPECT_TRUE(theme->child(1)->rect().contains(point));
}

TEST_F(HeardOnTheWall, FocusIsTheCurrentIdea)
{
    openSorted();
    choose(1);
    EXPECT_EQ(name(wall()->focusChild()), u"Idea 2"_s);
    EXPECT_TRUE(wall()->focusChild()->state().focused);
    EXPECT_TRUE(wall()->focusChild()->state().selected);
    press(Qt::Key_PageDown);
    EXPECT_EQ(name(wall()->focusChild()), u"Theme B, Theme 2"_s);
}

TEST_F(HeardOnTheWall, ActionsDoWhatKeysDo)
{
    openSorted();
    QAccessibleInterface* unsorted = wall()->child(2);
    EXPECT_EQ(name(unsorted), u"Unsorted"_s);
    QAccessibleInterface* first = unsorted->child(0);
    EXPECT_TRUE(first->actionInterface()->actionNames().contains(u"Put into B"_s));
    act(first, u"Put into B"_s);
    EXPECT_EQ(inTheme(1).size(), 3u);
    act(wall()->child(0)->child(0), QAccessibleActionInterface::setFocusAction());
    EXPECT_EQ(current(), idea(0));
    act(wall()->child(0)->child(0), u"Park"_s);
    EXPECT_TRUE(workspace()->reader().find(idea(0))->parked);
}

TEST_F(HeardOnTheWall, WhatIsGoneIsNotValidAnyMore)
{
    openSorted();
    const QAccessible::Id id = QAccessible::uniqueId(wall()->child(0)->child(0));
    ASSERT_THAT(ideas::remove(workspace(), idea(0)), isOk());
    EXPECT_EQ(QAccessible::accessibleInterface(id), nullptr);
    EXPECT_EQ(wall()->child(0)->childCount(), 3);
}

TEST_F(HeardOnTheWall, InsideThemesAreToldAsSuch)
{
    openSorted();
    ASSERT_THAT(placing::nest(workspace(), workspace().themes[1], workspace().themes[0]), isOk());
    EXPECT_EQ(about(wall()->child(1)), u"2 ideas, inside Theme 1"_s);
}

} // namespace
} // namespace moothall::ui
