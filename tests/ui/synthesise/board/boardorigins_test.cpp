// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// On the wall, what was split or put together leads to where it came from.
#include "core/synthesise/ideaorigins.h"
#include "tests/ui/synthesise/board/boardfixture.h"
#include "ui/synthesise/board/boardaccess.h"
#include "ui/synthesise/board/splitfield.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::UnorderedElementsAre;

class OriginsOnTheWall : public BoardFixture
{
protected:
    SplitField& field() { return *view().findChild<SplitField*>(); }

    // The letter of the other theme, on the frame of this one.
    void merge(int from, int into)
    {
        view().chooseFrame(frameOf(from));
        press(Qt::Key_M);
        press(into == 0 ? Qt::Key_A : Qt::Key_B);
    }
    PileId frameOf(int theme)
    {
        return {PileKind::Theme, workspace().themes[std::size_t(theme)].value};
    }
};

TEST_F(OriginsOnTheWall, AnIdeaIsSplitInPlaceAndBothPartsStayInItsTheme)
{
    openSorted();
    choose(1);
    pane().beginSplit();
    ASSERT_TRUE(field().isVisible());
    EXPECT_TRUE(field().hasFocus());
    field().selectAll();
    QTest::keyClicks(&field(), u"Late buses"_s);
    QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&field(), u"No bench"_s);
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_FALSE(field().isVisible());
    EXPECT_TRUE(view().hasFocus());
    EXPECT_EQ(inTheme(0).size(), 5u);
    EXPECT_EQ(pane().selection().count(), 2);
    EXPECT_TRUE(workspace()->reader().find(idea(1))->parked);
    pane().followBack();
    EXPECT_EQ(current(), idea(1)) << "from a part to the whole";
    desk().desk.undo();
    EXPECT_EQ(inTheme(0).size(), 4u);
    EXPECT_FALSE(workspace()->reader().find(idea(1))->parked);
}

TEST_F(OriginsOnTheWall, WhatOthersAreCountedForLiesApartAndCountsNowhere)
{
    openSorted();
    ASSERT_THAT(origins::split(workspace(), idea(1), {u"Late buses"_s, u"No bench"_s}), isOk());
    ASSERT_THAT(origins::countAsSame(workspace(), idea(4), idea(5)), isOk());
    EXPECT_EQ(pane().progress(), u"6 of 8 ideas placed · 2 themes"_s);
    const Pile& apart = view().wall().base.piles().back();
    EXPECT_EQ(apart.title, u"Put together or split"_s);
    EXPECT_EQ(apart.notes.size(), 2u);
    EXPECT_FALSE(pileWithId(view().wall().base.piles(), {PileKind::Parked}));
    choose(5);
    press(Qt::Key_A);
    EXPECT_FALSE(workspace()->reader().find(idea(5))->theme) << "it would be cited twice";
    EXPECT_TRUE(
        desk().last.sentence.startsWith(u"What was put together or split is counted with"_s));
    press(Qt::Key_P);
    EXPECT_TRUE(workspace()->reader().find(idea(5))->parked);
    pane().followBack();
    EXPECT_EQ(current(), idea(4)) << "to the one that stands";
}

// Nothing of the idea itself changes then.
TEST_F(OriginsOnTheWall, TwoThatWereParkedArePutTogether)
{
    openSorted();
    ASSERT_THAT(sorting::park(workspace(), {idea(6), idea(7)}, true), isOk());
    ASSERT_THAT(origins::countAsSame(workspace(), idea(6), idea(7)), isOk());
    const auto& piles = view().wall().base.piles();
    EXPECT_EQ(piles[piles.size() - 2].notes.size(), 1u);
    EXPECT_EQ(piles.back().id.kind, PileKind::StoodFor);
    desk().desk.undo();
    EXPECT_EQ(view().wall().base.piles().back().id.kind, PileKind::Parked);
}

TEST_F(OriginsOnTheWall, OnePartIsRefusedAndTheFieldStays)
{
    openSorted();
    choose(1);
    pane().beginSplit();
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_TRUE(field().isVisible());
    EXPECT_EQ(desk().last.sentence, u"An idea is split into two parts or more."_s);
    QTest::keyClick(&field(), Qt::Key_Escape);
    EXPECT_FALSE(field().isVisible());
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(OriginsOnTheWall, AHiddenIdeaIsNotSplit)
{
    openSorted();
    ASSERT_THAT(ideas::setMark(workspace(), idea(1), ideas::Mark::Withheld, true), isOk());
    choose(1);
    pane().beginSplit();
    EXPECT_FALSE(field().isVisible());
    EXPECT_EQ(desk().last.sentence, u"A hidden idea is not split."_s);
}

TEST_F(OriginsOnTheWall, AThemePutTogetherSaysOfWhatAndLeadsToTheIdeas)
{
    openSorted();
    merge(1, 0);
    const Pile& pile = view().wall().shown.piles().front();
    EXPECT_EQ(pile.cameFrom, u"Put together from Theme 2"_s);
    view().chooseFrame(frameOf(0));
    pane().followBack();
    EXPECT_THAT(pane().selection().ideas(), UnorderedElementsAre(idea(4), idea(5)));
    const auto ways = waysOf(workspace(), idea(4));
    ASSERT_EQ(ways.size(), 1u);
    EXPECT_EQ(ways[0].caption + u' ' + ways[0].words, u"Was in B Theme 2, then in A Theme 1"_s);
    desk().desk.undo();
    EXPECT_TRUE(view().wall().shown.piles().front().cameFrom.isEmpty());
    desk().desk.redo();
    EXPECT_FALSE(view().wall().shown.piles().front().cameFrom.isEmpty());
}

TEST_F(OriginsOnTheWall, APartOfAThemeLeadsToTheWhole)
{
    openSorted();
    choose(1);
    pane().selection().add(idea(2));
    press(Qt::Key_N);
    nameIt(u"Evenings"_s);
    view().chooseFrame({PileKind::Theme, themes()[1].id.value});
    pane().followBack();
    EXPECT_EQ(view().currentPile(), frameOf(0));
    pane().followBack();
    EXPECT_EQ(view().currentPile()->value, themes()[1].id.value) << "and back";
}

TEST_F(OriginsOnTheWall, WhatIsHeardOfAThemeSaysWhereItCameFrom)
{
    openSorted();
    merge(1, 0);
    QAccessibleInterface* wall = QAccessible::queryAccessibleInterface(&view());
    EXPECT_EQ(wall->child(0)->text(QAccessible::Description),
              u"6 ideas, Put together from Theme 2"_s);
}

TEST_F(OriginsOnTheWall, TheChosenAreCountedAsTheOneChosenLast)
{
    openSorted();
    choose(0);
    pane().selection().add(idea(2));
    pane().selection().add(idea(1));
    pane().putTogether();
    EXPECT_EQ(workspace()->reader().find(idea(1))->agreeCount, 2);
    EXPECT_TRUE(workspace()->reader().find(idea(0))->parked);
    EXPECT_EQ(inTheme(0).size(), 2u);
    desk().desk.undo();
    EXPECT_EQ(inTheme(0).size(), 4u) << "one undo";
    choose(1);
    pane().agree(1);
    EXPECT_EQ(workspace()->reader().find(idea(1))->agreeCount, 1);
    pane().agree(-1);
    pane().agree(-1);
    EXPECT_EQ(desk().last.sentence, u"Nobody else has said the same yet."_s);
}

} // namespace
} // namespace moothall::ui
