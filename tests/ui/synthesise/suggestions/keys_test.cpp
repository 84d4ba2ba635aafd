// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions are decided by keys, from the wall and in their own pane.
#include "tests/ui/synthesise/suggestions/suggestionsfixture.h"

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class KeysOfSuggestions : public SuggestionsFixture
{};

TEST_F(KeysOfSuggestions, EscapeLeavesTheNameAsItWas)
{
    open();
    press(Qt::Key_S);
    press(Qt::Key_R);
    QTest::keyClicks(nameLine(), u"xx"_s);
    QTest::keyClick(nameLine(), Qt::Key_Escape);
    EXPECT_TRUE(themes().empty());
    EXPECT_FALSE(nameLine());
    press(Qt::Key_Return);
    EXPECT_EQ(themes().size(), 1U);
}

TEST_F(KeysOfSuggestions, KeysWorkFromTheWall)
{
    open();
    EXPECT_TRUE(board().view().hasFocus());
    press(Qt::Key_X);
    EXPECT_EQ(offers().size(), 2U);
    EXPECT_TRUE(board().view().hasFocus());
    press(Qt::Key_R);
    EXPECT_TRUE(nameLine() && nameLine()->hasFocus());
}

TEST_F(KeysOfSuggestions, WhatIsNotSeenIsNotDecided)
{
    open();
    board().beside().show(-1);
    board().enter();
    press(Qt::Key_X);
    EXPECT_TRUE(pane().isVisible());
    EXPECT_EQ(offers().size(), 3U);
    EXPECT_TRUE(suggesting().ignored().empty());
}

// No key is passed over: one that can do nothing now says why.
TEST_F(KeysOfSuggestions, AKeyThatCanDoNothingSaysWhy)
{
    prepare(threeSubjects());
    ASSERT_THAT(sorting::addTheme(workspace(), workspace().project, u"Reading"_s,
                                  {idea(1), idea(4), idea(7)}),
                isOk());
    show();
    waitUntilFound();
    while (!offers().empty() && !offers().front().into)
        suggesting().ignore(offers().front().key);
    ASSERT_FALSE(offers().empty());
    press(Qt::Key_R);
    EXPECT_EQ(desk().last.sentence, u"It adds to theme A, which has its name. Enter accepts it."_s);
    while (!offers().empty())
        suggesting().ignore(offers().front().key);
    for (const int key : {Qt::Key_J, Qt::Key_R, Qt::Key_X}) {
        desk().last = {};
        press(key);
        EXPECT_EQ(desk().last.sentence, u"There is no suggestion to decide now."_s);
    }
}

TEST_F(KeysOfSuggestions, EscapeGoesBackToTheWall)
{
    open();
    press(Qt::Key_S);
    EXPECT_FALSE(board().view().hasFocus());
    press(Qt::Key_Escape);
    EXPECT_TRUE(board().view().hasFocus());
}

TEST_F(KeysOfSuggestions, ShiftEnterAcceptsAll)
{
    open();
    const std::size_t count = offers().size();
    ASSERT_GT(count, 1U);
    press(Qt::Key_S);
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(themes().size(), count);
    EXPECT_TRUE(offers().empty());
    press(Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(desk().last.sentence, u"There is no suggestion to decide now."_s);
}

} // namespace
} // namespace moothall::ui
