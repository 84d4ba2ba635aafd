// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline does what the wall does, with the keys of the window as well as with letters.
#include "core/synthesise/placing.h"
#include "core/synthesise/themeorigins.h"
#include "tests/ui/synthesise/outlinefixture.h"
#include "ui/synthesise/board/splitfield.h"
#include "ui/synthesise/suggestions/camefrom.h"

#include <QAbstractButton>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

using InTheOutline = OutlineFixture;

TEST_F(InTheOutline, SplitsAnIdeaWhereItLies)
{
    chooseIdeas({idea(1)});
    page().run(Command::SplitIdea, 0);
    auto* field = visible<SplitField>();
    ASSERT_TRUE(field);
    field->selectAll();
    QTest::keyClicks(field, u"Late buses"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field, u"No bench"_s);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(ideas::inTheme(workspace(), workspace().themes[0]).size(), 3u);
    EXPECT_TRUE(themesList().hasFocus());
    EXPECT_EQ(themesList().chosen().size(), 2u);
    desk().desk.undo();
    EXPECT_EQ(ideas::inTheme(workspace(), workspace().themes[0]).size(), 2u);
}

TEST_F(InTheOutline, EscapeLeavesTheIdeaWhole)
{
    chooseIdeas({idea(1)});
    page().run(Command::SplitIdea, 0);
    QTest::keyClick(visible<SplitField>(), Qt::Key_Escape);
    EXPECT_FALSE(visible<SplitField>());
    EXPECT_TRUE(themesList().hasFocus());
}

TEST_F(InTheOutline, PutsIdeasTogetherAndCountsThemMore)
{
    chooseIdeas({idea(0), idea(1)});
    page().run(Command::MergeIdeas, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 1) << "the one chosen last stays";
    EXPECT_TRUE(read(idea(0)).parked);
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(1)));
    page().run(Command::SameHere, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 2);
    page().run(Command::SameHereLess, 0);
    EXPECT_EQ(read(idea(1)).agreeCount, 1);
}

TEST_F(InTheOutline, WhatOthersAreCountedForStandsBelowWordsOfItsOwn)
{
    chooseIdeas({idea(0), idea(1)});
    page().run(Command::MergeIdeas, 0);
    QStringList tray;
    for (auto* view : page().findChildren<OutlineView*>())
        if (view->isVisible() && view->accessibleName() == u"Unsorted ideas"_s)
            for (int row = 0; row < view->model()->rowCount(); ++row)
                tray.append(view->model()->index(row, 0).data().toString());
    EXPECT_EQ(tray.indexOf(u"Put together or split"_s), 2) << "after two that are unsorted";
    EXPECT_EQ(tray.size(), 4);
    EXPECT_EQ(visible<ThemesPane>()->progress(), u"3 of 5 ideas placed · 2 themes"_s);
}

TEST_F(InTheOutline, SaysWhatAThemeWasPutTogetherFromAndLeadsThere)
{
    merge(1, Qt::Key_A);
    chooseTheme(0);
    auto* cameFrom = visible<CameFrom>();
    ASSERT_TRUE(cameFrom);
    auto* way = cameFrom->findChild<QAbstractButton*>();
    ASSERT_TRUE(way);
    EXPECT_EQ(way->accessibleName(), u"B Theme 2 (2 ideas), Put together from"_s);
    way->click();
    EXPECT_THAT(themesList().chosen(), ElementsAre(idea(2), idea(3)));
    desk().desk.undo();
    chooseTheme(0);
    EXPECT_FALSE(visible<CameFrom>());
}

TEST_F(InTheOutline, AltLeftLeadsFromAPartToTheWhole)
{
    chooseIdeas({idea(0)});
    page().run(Command::NewHere, 0);
    QTest::keyClicks(QApplication::focusWidget(), u"Evenings"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto all = themes::all(workspace(), workspace().project);
    ASSERT_EQ(all.size(), 3u);
    visible<ThemesPane>()->choose(all[1].id);
    page().run(Command::FollowChainBack, 0);
    EXPECT_EQ(visible<ThemesPane>()->themeAround(), workspace().themes[0]);
}

TEST_F(InTheOutline, ARowOfAThemeSaysAloudWhereItCameFrom)
{
    merge(1, Qt::Key_A);
    EXPECT_EQ(themesList().outline().index(0).data(Qt::AccessibleTextRole).toString(),
              u"Theme A, Theme 1, 4 ideas, Put together from Theme 2"_s);
}

TEST_F(InTheOutline, ShowsAThemeBehindTheOneItLiesIn)
{
    ASSERT_THAT(placing::nest(workspace(), workspace().themes[0], workspace().themes[1]), isOk());
    const OutlineModel& outline = themesList().outline();
    EXPECT_EQ(outline.at(outline.index(0)).id.value, workspace().themes[1].value);
    const QModelIndex inner = outline.index(3);
    ASSERT_EQ(outline.themeAt(inner), workspace().themes[0]);
    EXPECT_EQ(outline.at(inner).depth, 1);
    EXPECT_EQ(inner.data(Qt::AccessibleTextRole).toString(),
              u"Theme A, Theme 1, 2 ideas, inside B"_s);
}

TEST_F(InTheOutline, CountsSeedsApartAsTheWallDoes)
{
    const auto done = workspace()->act(u"Change kind"_s, [&](Edit& edit) {
        edit.run("UPDATE idea SET kind = ? WHERE id = ?", IdeaKind::Asset, idea(5));
    });
    ASSERT_THAT(done, test::isOk());
    EXPECT_EQ(visible<ThemesPane>()->progress(), u"4 of 5 ideas placed · 1 seed · 2 themes"_s);
}

} // namespace
} // namespace moothall::ui
