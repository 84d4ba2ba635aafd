// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is left to decide of a suggestion, and under which letters.
#include "ui/synthesise/suggestions/offers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

suggest::Suggestion twoThemes()
{
    suggest::Suggestion suggestion;
    suggestion.themes.push_back({-1, u"Bus"_s, false, {}, {1, 2, 3}, {2, 1}, 0, {}});
    suggestion.themes.push_back({-2, u"Park"_s, false, {}, {4, 5}, {5}, 0, {}});
    for (suggest::NoteId note = 1; note <= 5; ++note)
        suggestion.placements.push_back(
            {note,
             note < 4 ? -1 : -2,
             false,
             note == 3 ? suggest::Confidence::Low : suggest::Confidence::High,
             0,
             {}});
    return suggestion;
}

WallNow anEmptyWall()
{
    WallNow wall;
    wall.isFree = [](Id<Idea>) { return true; };
    wall.numberOf = [](Id<Theme>) { return 0; };
    return wall;
}

TEST(Offers, TellTheTypicalIdeaAndHowMostFit)
{
    OfferLetters letters;
    const auto offers = offersOf(twoThemes(), anEmptyWall(), letters);
    ASSERT_EQ(offers.size(), 2U);
    EXPECT_EQ(offers[0].number, 1);
    EXPECT_EQ(offers[0].typical, Id<Idea>{2});
    EXPECT_EQ(offers[0].confidence, suggest::Confidence::High);
    EXPECT_EQ(offers[1].number, 2);
}

TEST(Offers, LeaveOutWhatIsSorted)
{
    OfferLetters letters;
    WallNow wall = anEmptyWall();
    wall.isFree = [](Id<Idea> idea) { return idea.value != 2 && idea.value != 4; };
    const auto offers = offersOf(twoThemes(), wall, letters);
    ASSERT_EQ(offers.size(), 1U) << "one idea is no new theme";
    EXPECT_THAT(offers[0].ideas, ElementsAre(Id<Idea>{1}, Id<Idea>{3}));
    EXPECT_EQ(offers[0].typical, Id<Idea>{1});
}

TEST(Offers, WhatBecameAThemeAddsToIt)
{
    OfferLetters letters;
    WallNow wall = anEmptyWall();
    wall.isFree = [](Id<Idea> idea) { return idea.value == 3; };
    wall.became = {{-1, {77}}};
    wall.numberOf = [](Id<Theme> theme) { return theme.value == 77 ? 6 : 0; };
    const auto offers = offersOf(twoThemes(), wall, letters);
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_EQ(offers[0].into, Id<Theme>{77});
    EXPECT_EQ(offers[0].number, 6);
}

TEST(Offers, GoByTheirLetterWhereNoWordsNameThem)
{
    Offer offer;
    offer.number = 3;
    EXPECT_EQ(titleOf(offer), u"Theme C"_s);
    offer.name = u"Night bus"_s;
    EXPECT_EQ(titleOf(offer), u"Night bus"_s);
}

TEST(OfferLetters, AreKeptWhileTheyAreFree)
{
    OfferLetters letters;
    letters.give({-1, -2, -3}, 4);
    EXPECT_EQ(letters.of(-1), 4);
    EXPECT_EQ(letters.of(-3), 6);
    letters.give({-2, -3, -4}, 4);
    EXPECT_EQ(letters.of(-2), 5);
    EXPECT_EQ(letters.of(-3), 6);
    EXPECT_EQ(letters.of(-4), 4);
    letters.give({-2, -3}, 6);
    EXPECT_EQ(letters.of(-3), 6);
    EXPECT_EQ(letters.of(-2), 7) << "its own belongs to a theme now";
}

} // namespace
} // namespace moothall::ui
