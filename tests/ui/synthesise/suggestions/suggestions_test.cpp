// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding on suggested themes by key.
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"

#include <QSlider>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

class Suggestions : public SuggestionsFixture
{
protected:
    QSlider& slider() { return *pane().findChild<QSlider*>(); }
};

TEST_F(Suggestions, AreMadeOfWhatIsLikeAndMoveNothing)
{
    open();
    ASSERT_EQ(offers().size(), 3U);
    EXPECT_TRUE(themes().empty());
    for (const Offer& offer : offers()) {
        EXPECT_GE(offer.ideas.size(), 4U);
        EXPECT_FALSE(offer.name.isEmpty());
        EXPECT_TRUE(offer.typical);
    }
    EXPECT_TRUE(button(u"Suggestion A"_s));
    EXPECT_TRUE(says(u"Working name"_s));
    EXPECT_TRUE(says(u"Why here"_s));
}

TEST_F(Suggestions, MarkTheirIdeasWhereTheyLie)
{
    open();
    const BoardModel& model = board().model();
    const Offer first = offers()[0];
    for (const Id<Idea> each : first.ideas)
        EXPECT_EQ(model.markOf(each), u"A?"_s);
    press(Qt::Key_J);
    EXPECT_EQ(model.markOf(first.ideas[0]), QString());
    EXPECT_EQ(model.markOf(offers()[1].ideas[0]), u"B?"_s);
}

TEST_F(Suggestions, EnterAcceptsAndGoesOnWithTheNext)
{
    open();
    const Offer first = offers()[0];
    const Offer second = offers()[1];
    press(Qt::Key_S);
    press(Qt::Key_Return);
    ASSERT_EQ(themes().size(), 1U);
    EXPECT_EQ(themes()[0].title, first.name);
    EXPECT_EQ(countIn(themes()[0]), first.ideas.size());
    EXPECT_EQ(desk().last.sentence, u"Theme A added."_s);
    ASSERT_EQ(offers().size(), 2U);
    EXPECT_EQ(offers()[0].key, second.key);
    EXPECT_EQ(offers()[0].number, second.number);
    press(Qt::Key_Return);
    EXPECT_EQ(themes().size(), 2U);
    EXPECT_EQ(themes()[1].title, second.name);
}

TEST_F(Suggestions, KeepTheirLettersWhicheverIsAcceptedFirst)
{
    open();
    press(Qt::Key_S);
    press(Qt::Key_J);
    press(Qt::Key_J);
    press(Qt::Key_Return);
    EXPECT_EQ(desk().last.sentence, u"Theme C added."_s);
    EXPECT_EQ(board().model().numberOf(themes()[0].id), 3);
}

TEST_F(Suggestions, EachIsOneUndoAndComesBackThen)
{
    open();
    const std::vector<Offer> before = offers();
    press(Qt::Key_S);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    ASSERT_EQ(themes().size(), 2U);
    desk().desk.undo();
    EXPECT_EQ(themes().size(), 1U);
    desk().desk.undo();
    EXPECT_TRUE(themes().empty());
    EXPECT_EQ(offers(), before);
}

TEST_F(Suggestions, RenameAndAcceptInOne)
{
    open();
    press(Qt::Key_S);
    press(Qt::Key_R);
    ASSERT_TRUE(nameLine());
    QTest::keyClicks(nameLine(), u"Getting about"_s);
    QTest::keyClick(nameLine(), Qt::Key_Return);
    ASSERT_EQ(themes().size(), 1U);
    EXPECT_EQ(themes()[0].title, u"Getting about"_s);
    EXPECT_FALSE(nameLine());
}

TEST_F(Suggestions, WhatIsIgnoredIsListedAndComesBack)
{
    open();
    const Offer first = offers()[0];
    press(Qt::Key_S);
    press(Qt::Key_X);
    ASSERT_EQ(offers().size(), 2U);
    EXPECT_TRUE(says(u"Ignored"_s));
    EXPECT_TRUE(themes().empty());
    auto* back = button(u"Bring back suggestion A"_s);
    ASSERT_TRUE(back);
    back->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(offers().size(), 3U);
    EXPECT_EQ(offers()[0], first);
}

TEST_F(Suggestions, WhatIsIgnoredStaysSoWhenTheFileIsOpenedAgain)
{
    open();
    const Offer first = offers()[0];
    press(Qt::Key_S);
    press(Qt::Key_X);
    show(); // another window on the file
    waitUntilFound();
    EXPECT_EQ(offers().size(), 2U);
    ASSERT_EQ(suggesting().ignored().size(), 1U);
    EXPECT_EQ(suggesting().ignored()[0].ideas.size(), first.ideas.size());
    desk().desk.undo();
    EXPECT_EQ(offers().size(), 3U);
    desk().desk.redo();
    EXPECT_EQ(offers().size(), 2U);
    EXPECT_TRUE(button(u"Bring back suggestion"_s));
}

TEST_F(Suggestions, AllAtOnceAreOneUndoEach)
{
    open();
    button(u"Accept all"_s)->click();
    EXPECT_EQ(themes().size(), 3U);
    EXPECT_TRUE(says(u"nothing left to suggest"_s));
    desk().desk.undo();
    EXPECT_EQ(themes().size(), 2U);
}

TEST_F(Suggestions, TheSliderOnlyJoinsAndSplits)
{
    open();
    slider().setFocus();
    ASSERT_EQ(suggesting().themes(), 3);
    const std::vector<Offer> three = offers();
    press(Qt::Key_Left);
    ASSERT_EQ(offers().size(), 2U);
    int untouched = 0;
    for (const Offer& offer : offers())
        untouched += std::ranges::any_of(
            three, [&](const Offer& before) { return before.ideas == offer.ideas; });
    EXPECT_EQ(untouched, 1) << "two became one";
    press(Qt::Key_Right);
    EXPECT_EQ(offers(), three) << "with their letters and names";
}

TEST_F(Suggestions, WhatPeoplePlacedBindsAndIsAddedTo)
{
    prepare(threeSubjects());
    const auto theme =
        moothall::themes::add(workspace(), {{}, workspace().project, u"K1"_s, u"Reading"_s, {}, 1});
    ASSERT_THAT(moothall::themes::moveIdeas(workspace(), {idea(1), idea(4), idea(7)}, *theme),
                isOk());
    show();
    waitUntilFound();
    const auto found = std::ranges::find(offers(), theme->value, &Offer::key);
    ASSERT_NE(found, offers().end());
    EXPECT_EQ(found->into, *theme);
    EXPECT_EQ(found->name, u"Reading"_s);
    const std::size_t more = found->ideas.size();
    ASSERT_TRUE(suggesting().accept(theme->value));
    EXPECT_EQ(countIn(themes()[0]), 3 + more);
}

TEST_F(Suggestions, LookingAgainShowsADifferenceAndOverwritesNothing)
{
    open();
    const std::vector<Offer> before = offers();
    add({u"The bus is always full"_s, u"No bus comes to our street"_s,
         u"The swimming pool is cold"_s, u"The pool has no changing rooms"_s,
         u"Swimming lessons at the pool are full"_s, u"The pool closes in winter"_s});
    EXPECT_EQ(suggesting().unread(), 6);
    EXPECT_TRUE(says(u"6 ideas came or changed since"_s));
    EXPECT_EQ(offers(), before);
    button(u"Look again"_s)->click();
    waitUntilFound();
    ASSERT_TRUE(suggesting().news());
    EXPECT_EQ(offers(), before);
    EXPECT_TRUE(says(u"A second look"_s));
    button(u"Keep the suggestions"_s)->click();
    EXPECT_EQ(offers(), before);
    button(u"Look again"_s)->click();
    waitUntilFound();
    button(u"Take over"_s)->click();
    EXPECT_FALSE(suggesting().news());
    EXPECT_GT(offers().size(), before.size());
    for (const Offer& offer : before)
        EXPECT_TRUE(std::ranges::any_of(offers(), [&](const Offer& now) {
            return now.key == offer.key && now.number == offer.number;
        })) << "names and letters persist";
}

TEST_F(Suggestions, LieOverTheWallWhereThereIsLittleRoom)
{
    prepare(threeSubjects());
    show({820, 560});
    EXPECT_FALSE(pane().isVisible());
    EXPECT_EQ(suggesting().state(), Suggesting::State::Waiting);
    press(Qt::Key_S);
    EXPECT_TRUE(pane().isVisible());
    EXPECT_EQ(board().view().width(), board().width());
    waitUntilFound();
    press(Qt::Key_Escape);
    EXPECT_FALSE(pane().isVisible());
    EXPECT_TRUE(board().view().hasFocus());
    EXPECT_FALSE(board().model().hasMarks());
}

TEST_F(Suggestions, EveryControlHasAName)
{
    open();
    add({u"The bus is late every morning!"_s});
    board().selection().choose(idea(0));
    suggesting().ignore(offers()[0].key);
    for (const auto* each : pane().findChildren<QWidget*>())
        if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) {
            EXPECT_TRUE(!each->accessibleName().isEmpty() ||
                        !each->property("text").toString().isEmpty())
                << each->metaObject()->className();
        }
}

TEST_F(Suggestions, ThemesMadeByHandTakeTheirLetterAndTheProposalTheNext)
{
    open();
    ASSERT_EQ(offers()[0].number, 1);
    ASSERT_THAT(sorting::addTheme(workspace(), workspace().project, u"By hand"_s, {idea(0)}),
                isOk());
    EXPECT_EQ(offers()[0].number, 2) << "B and C keep theirs";
    EXPECT_EQ(offers()[1].number, 3);
    EXPECT_EQ(offers()[2].number, 4);
}

} // namespace
} // namespace moothall::ui
