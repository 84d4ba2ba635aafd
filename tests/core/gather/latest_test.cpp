// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The latest ideas come page by page, none twice and none left out.
#include "core/gather/heard.h"
#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/prompts.h"
#include "core/gather/roomideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

TEST(LatestIdeas, ComePageByPage)
{
    TestWorkspace workspace = aWorkspace().withIdeas(7);
    const IdeasOn all{workspace.session, std::nullopt};
    EXPECT_EQ(latest::count(workspace, all).all, 7);
    std::vector<Id<Idea>> seen;
    std::optional<Id<Idea>> before;
    for (auto page = latest::read(workspace, all, before, 3); !page.empty();
         page = latest::read(workspace, all, before, 3)) {
        for (const Idea& idea : page)
            seen.push_back(idea.id);
        before = page.back().id;
    }
    std::ranges::reverse(seen);
    EXPECT_EQ(seen, workspace.ideas);
}

TEST(LatestIdeas, AreThoseOfThePrompt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    EXPECT_EQ(latest::count(workspace, {workspace.session, workspace.prompt}).all, 0);
    EXPECT_EQ(latest::count(workspace, {workspace.session, Id<Prompt>()}).all, 2);
    EXPECT_EQ(latest::read(workspace, {workspace.session, Id<Prompt>()}, {}, 10).size(), 2u);
}

TEST(LatestIdeas, AreCountedApartWhereTheyAreHidden)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    ASSERT_TRUE(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Withheld, true));
    const IdeaCount count = latest::count(workspace, {workspace.session, std::nullopt});
    EXPECT_EQ(count, (IdeaCount{3, 1, 0}));
    EXPECT_EQ(count.counted(), 2);
}

TEST(LatestIdeas, AreCountedWithoutWhatIsHiddenInMemory)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const IdeasOn all{workspace.session, std::nullopt};
    hiddenMeanwhile::add(workspace, workspace.ideas[0], ideas::Mark::Withheld);
    EXPECT_EQ(latest::count(workspace, all), (IdeaCount{3, 1, 0}));
    EXPECT_EQ(roomIdeas::count(workspace, all), 2);
    EXPECT_EQ(heardIn(workspace, workspace.session, std::nullopt).ideas, 2);
    hiddenMeanwhile::drop(workspace.ideas[0]);
    EXPECT_EQ(latest::count(workspace, all), (IdeaCount{3, 0, 0}));
}

TEST(LatestIdeas, SomeOfThemAreCountedByThemselves)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4);
    ASSERT_TRUE(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Withheld, true));
    const std::array some{workspace.ideas[0], workspace.ideas[3]};
    EXPECT_EQ(latest::countAmong(workspace, {workspace.session, std::nullopt}, some),
              (IdeaCount{2, 1, 0}));
    EXPECT_EQ(latest::countAmong(workspace, {workspace.session, workspace.prompt}, some),
              IdeaCount());
}

TEST(PastedIdeas, SayWhenTheyWereTyped)
{
    TestWorkspace workspace = aWorkspace();
    Idea early = anIdea(workspace, u"From the morning"_s);
    early.capturedAt = Timestamp{1'000};
    ASSERT_THAT(ideas::addMany(workspace, {anIdea(workspace, u"Now"_s), early}), isOk());
    const auto kept = ideas::all(workspace, workspace.session);
    EXPECT_EQ(kept[0].capturedAt, workspace.clock.now());
    EXPECT_EQ(kept[1].capturedAt, Timestamp{1'000});
}
