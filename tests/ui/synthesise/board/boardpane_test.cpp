// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting on the wall by key.
#include "tests/ui/synthesise/board/boardfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class OnTheWall : public BoardFixture
{};

TEST_F(OnTheWall, ALetterSendsTheChosenIdeaAndGoesOnWithTheNext)
{
    openSorted();
    choose(6);
    press(Qt::Key_B);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5), idea(6)));
    EXPECT_EQ(current(), idea(7));
    EXPECT_EQ(desk().last.sentence, u"1 idea put into B."_s);
    desk().desk.undo();
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5)));
}

TEST_F(OnTheWall, ALetterWithoutAThemeSaysSo)
{
    openSorted();
    choose(6);
    press(Qt::Key_K);
    EXPECT_EQ(desk().last.sentence, u"There is no theme K."_s);
}

TEST_F(OnTheWall, TheKeyboardBeginsWithTheFirstUnsortedIdea)
{
    open(aWorkspace().withIdeas(3));
    EXPECT_EQ(current(), idea(0));
}

TEST_F(OnTheWall, ArrowsGoToTheNearestAndShiftExtends)
{
    openSorted();
    choose(0);
    press(Qt::Key_Right);
    EXPECT_EQ(current(), idea(1));
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(current(), idea(3));
    EXPECT_EQ(pane().selection().count(), 2);
    press(Qt::Key_Left);
    EXPECT_EQ(current(), idea(2));
    EXPECT_EQ(pane().selection().count(), 1);
}

TEST_F(OnTheWall, ArrowsCrossIntoTheTrayAndBack)
{
    openSorted();
    choose(0);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Down);
    EXPECT_TRUE(current() == idea(6) || current() == idea(7));
    press(Qt::Key_Up);
    EXPECT_TRUE(current() != idea(6) && current() != idea(7));
}

TEST_F(OnTheWall, NMakesAThemeOfTheChosenInOneUndo)
{
    openSorted();
    choose(6);
    pane().selection().add(idea(7));
    press(Qt::Key_N);
    ASSERT_TRUE(nameField());
    nameIt(u"Late buses"_s);
    ASSERT_EQ(themes().size(), 3u);
    EXPECT_EQ(themes()[2].title, u"Late buses"_s);
    EXPECT_EQ(ideas::inTheme(workspace(), themes()[2].id).size(), 2u);
    desk().desk.undo();
    EXPECT_EQ(themes().size(), 2u);
    EXPECT_FALSE(workspace()->reader().find(idea(6))->theme);
}

TEST_F(OnTheWall, AThemeCanBeNamedLater)
{
    openSorted();
    choose(6);
    press(Qt::Key_N);
    QTest::keyClick(nameField(), Qt::Key_Return);
    ASSERT_EQ(themes().size(), 3u);
    EXPECT_EQ(themes()[2].title, u"Theme C"_s);
}

TEST_F(OnTheWall, EscapeMakesNoTheme)
{
    openSorted();
    choose(6);
    press(Qt::Key_N);
    QTest::keyClicks(nameField(), u"Late"_s);
    QTest::keyClick(nameField(), Qt::Key_Escape);
    EXPECT_EQ(themes().size(), 2u);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(OnTheWall, NOnAPartOfAThemeSplitsIt)
{
    openSorted();
    choose(1);
    pane().selection().add(idea(2));
    press(Qt::Key_N);
    nameIt(u"Evenings"_s);
    EXPECT_THAT(inTheme(0), ElementsAre(idea(0), idea(3)));
    EXPECT_EQ(themes()[1].title, u"Evenings"_s);
    desk().desk.undo();
    EXPECT_EQ(inTheme(0).size(), 4u);
}

TEST_F(OnTheWall, F2RenamesInPlace)
{
    openSorted();
    choose(0);
    pane().editCurrent();
    ASSERT_TRUE(nameField());
    EXPECT_EQ(nameField()->text(), u"Theme 1"_s);
    nameIt(u"Getting through"_s);
    EXPECT_EQ(themes()[0].title, u"Getting through"_s);
    pane().editCurrent();
    nameField()->clear();
    QTest::keyClick(nameField(), Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"A theme needs a name."_s);
}

TEST_F(OnTheWall, PParksAndNothingIsLost)
{
    openSorted();
    choose(1);
    press(Qt::Key_P);
    EXPECT_TRUE(workspace()->reader().find(idea(1))->parked);
    EXPECT_EQ(current(), idea(2));
    const auto note = *pane().model().noteOf(idea(1));
    const auto spot = view().wall().base.spotOf(note);
    ASSERT_TRUE(spot);
    EXPECT_EQ(view().wall().base.piles()[std::size_t(spot->pile)].id.kind, PileKind::Parked);
    choose(1);
    press(Qt::Key_P);
    EXPECT_FALSE(workspace()->reader().find(idea(1))->parked);
    EXPECT_EQ(inTheme(0).size(), 4u);
}

TEST_F(OnTheWall, DeleteTakesOutOfTheTheme)
{
    openSorted();
    choose(4);
    press(Qt::Key_Delete);
    EXPECT_FALSE(workspace()->reader().find(idea(4))->theme);
    EXPECT_EQ(current(), idea(5));
}

TEST_F(OnTheWall, WhatIsSoAlreadyIsSaidAndOffersNoUndo)
{
    openSorted();
    QCoreApplication::processEvents();
    choose(7);
    press(Qt::Key_Delete);
    EXPECT_EQ(desk().last.sentence, u"In no theme already."_s);
    EXPECT_FALSE(desk().last.act);
    choose(0);
    press(Qt::Key_A);
    EXPECT_EQ(desk().last.sentence, u"Already in A."_s);
    EXPECT_FALSE(desk().last.act);
}

TEST_F(OnTheWall, CtrlShiftCCopiesToTheTrayAndTheNextLetterPlacesTheCopy)
{
    openSorted();
    choose(4);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(ideas::all(workspace(), workspace().session).size(), 9u);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5)));
    EXPECT_EQ(pane().progress(), u"6 of 8 ideas placed · 2 themes"_s) << "no second idea";
    press(Qt::Key_A);
    EXPECT_EQ(inTheme(0).size(), 5u);
    EXPECT_THAT(inTheme(1), ElementsAre(idea(4), idea(5))) << "the original stays";
}

TEST_F(OnTheWall, PageDownGoesFromThemeToThemeAndMMerges)
{
    openSorted();
    choose(0);
    press(Qt::Key_PageDown);
    ASSERT_EQ(view().currentPile(), (PileId{PileKind::Theme, workspace().themes[1].value}));
    press(Qt::Key_M);
    press(Qt::Key_A);
    EXPECT_EQ(themes().size(), 1u);
    EXPECT_EQ(inTheme(0).size(), 6u);
    desk().desk.undo();
    EXPECT_EQ(themes().size(), 2u);
}

TEST_F(OnTheWall, DeleteOnAThemeRemovesItAndKeepsItsIdeas)
{
    openSorted();
    choose(0);
    press(Qt::Key_PageDown);
    press(Qt::Key_Delete);
    EXPECT_EQ(themes().size(), 1u);
    EXPECT_FALSE(workspace()->reader().find(idea(4))->theme);
}

TEST_F(OnTheWall, ByGroupALetterStillSorts)
{
    openSorted();
    pane().model().setArrangement(Arrangement::Group);
    choose(6);
    press(Qt::Key_Space);
    EXPECT_FALSE(view().isCarrying());
    press(Qt::Key_A);
    EXPECT_EQ(inTheme(0).size(), 5u);
    pane().model().setArrangement(Arrangement::Time);
    pane().model().setArrangement(Arrangement::Theme);
    EXPECT_EQ(view().tray().base.piles().front().notes.size(), 1u);
}

TEST_F(OnTheWall, CtrlAChoosesThePileThenAll)
{
    openSorted();
    choose(0);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(pane().selection().count(), 4);
    press(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(pane().selection().count(), 8);
    press(Qt::Key_Escape);
    EXPECT_EQ(pane().selection().count(), 1);
}

} // namespace
} // namespace moothall::ui
