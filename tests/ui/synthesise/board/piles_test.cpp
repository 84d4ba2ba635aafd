// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"
#include "ui/synthesise/board/piles.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::ui {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

std::vector<Pile> read(TestWorkspace& workspace, Arrangement arrangement)
{
    return pilesOf(readBoard(workspace, workspace.project, arrangement == Arrangement::Time),
                   arrangement);
}

} // namespace

TEST(Piles, AreThemesThenWhatIsParkedThenWhatIsUnsorted)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5).withThemes(2);
    ASSERT_THAT(
        placing::put(workspace, {workspace.ideas[3], workspace.ideas[0]}, workspace.themes[1]),
        isOk());
    ASSERT_THAT(sorting::park(workspace, {workspace.ideas[0], workspace.ideas[4]}, true), isOk());
    const auto piles = read(workspace, Arrangement::Theme);
    ASSERT_EQ(piles.size(), 4u);
    EXPECT_EQ(piles[0].notes.size(), 0u);
    EXPECT_EQ(piles[1].notes.size(), 1u);
    EXPECT_EQ(piles[2].id.kind, PileKind::Parked);
    EXPECT_EQ(piles[2].notes.size(), 2u);
    EXPECT_EQ(piles[3].id.kind, PileKind::Unsorted);
    EXPECT_EQ(piles[3].notes.size(), 2u);
}

TEST(Piles, LieInsideOneAnother)
{
    TestWorkspace workspace = aWorkspace().withThemes(3);
    ASSERT_THAT(placing::nest(workspace, workspace.themes[0], workspace.themes[2]), isOk());
    const auto piles = read(workspace, Arrangement::Theme);
    EXPECT_EQ(piles[0].id.value, workspace.themes[1].value);
    EXPECT_EQ(piles[1].id.value, workspace.themes[2].value);
    EXPECT_EQ(piles[2].id.value, workspace.themes[0].value);
    EXPECT_EQ(piles[2].parent, 1);
}

TEST(Piles, NeverLoseAThemeWhoseParentsGoInACircle)
{
    BoardContent content;
    content.themes = {{{1}, 1, u"One"_s, Id<Theme>{2}}, {{2}, 2, u"Two"_s, Id<Theme>{1}}};
    EXPECT_EQ(pilesOf(content, Arrangement::Theme).size(), 3u);
}

TEST(Piles, ByGroupHoldEveryIdea)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2).withThemes(1);
    Idea idea = anIdea(workspace, u"From the night shift"_s);
    idea.stakeholderGroup = workspace.group;
    ASSERT_THAT(ideas::add(workspace, idea), isOk());
    ASSERT_THAT(placing::put(workspace, {workspace.ideas[0]}, workspace.themes[0]), isOk());
    const auto piles = read(workspace, Arrangement::Group);
    ASSERT_EQ(piles.size(), 2u);
    EXPECT_EQ(piles[0].title, u"Night shift workers"_s);
    EXPECT_EQ(piles[0].notes.size(), 1u);
    EXPECT_EQ(piles[1].notes.size(), 2u);
}

TEST(Piles, ByTimeAreStretchesOfTheDay)
{
    TestWorkspace workspace = aWorkspace();
    std::vector<Idea> many;
    for (int minute = 0; minute < 120; ++minute) {
        Idea idea = anIdea(workspace, u"Minute %1"_s.arg(minute));
        idea.capturedAt = Timestamp{1'778'763'600'000 + minute * 60'000};
        many.push_back(idea);
    }
    ASSERT_THAT(ideas::addMany(workspace, many), isOk());
    // As it comes from an older file: what is typed or pasted here has its time.
    const Idea timeless = anIdea(workspace, u"Nobody knows when"_s);
    ASSERT_THAT(workspace->act(u"Add idea"_s, [&](Edit& edit) { edit.insert(timeless); }), isOk());
    const auto piles = read(workspace, Arrangement::Time);
    EXPECT_EQ(piles.size(), 9u); // quarters of an hour, and one more
    EXPECT_EQ(piles.back().notes.size(), 1u);
}

// Whatever the clock of the computer says.
TEST(Piles, ByTimeAreNamedByTheClockOfTheWorkshop)
{
    BoardContent content;
    for (int i = 1; i <= 2; ++i) {
        IdeaCard& card = content.notes.emplace_back();
        card.id = {i};
        content.times[card.id] = Timestamp{1'778'763'600'000}; // 13:00 UTC in May
    }
    content.timeZone = u"Europe/London"_s;
    EXPECT_EQ(pilesOf(content, Arrangement::Time)[0].title, u"From 14:00"_s);
    content.timeZone = u"Asia/Tokyo"_s;
    EXPECT_EQ(pilesOf(content, Arrangement::Time)[0].title, u"From 22:00"_s);
}

TEST(Piles, KeepSeedsBehindWhatHasToBeSorted)
{
    TestWorkspace workspace = aWorkspace();
    for (const IdeaKind kind :
         {IdeaKind::Idea, IdeaKind::Need, IdeaKind::Asset, IdeaKind::Barrier}) {
        Idea idea = anIdea(workspace, u"Words"_s);
        idea.kind = kind;
        ASSERT_THAT(ideas::add(workspace, idea), isOk());
    }
    const BoardContent content = readBoard(workspace, workspace.project, false);
    const auto piles = pilesOf(content, Arrangement::Theme);
    std::vector<bool> seeds;
    for (const int note : piles.back().notes)
        seeds.push_back(content.notes[std::size_t(note)].seed);
    EXPECT_EQ(seeds, (std::vector{false, false, true, true}));
}

} // namespace moothall::ui
