// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Id<Idea>> orderIn(TestWorkspace& workspace, Id<Theme> theme)
{
    std::vector<Id<Idea>> order;
    for (const Idea& idea : ideas::inTheme(workspace, theme))
        order.push_back(idea.id);
    return order;
}

} // namespace

TEST(Placing, PutsIdeasBeforeAnother)
{
    TestWorkspace workspace = aWorkspace().withIdeas(5).withThemes(1);
    const auto& ideas = workspace.ideas;
    const Id<Theme> theme = workspace.themes[0];
    ASSERT_THAT(placing::put(workspace, {ideas[0], ideas[1], ideas[2]}, theme), isOk());
    ASSERT_THAT(placing::put(workspace, {ideas[4], ideas[2]}, theme, ideas[1]), isOk());
    EXPECT_EQ(orderIn(workspace, theme), (std::vector{ideas[0], ideas[4], ideas[2], ideas[1]}));
    ASSERT_THAT(placing::put(workspace, {ideas[3]}, theme, ideas[0]), isOk());
    EXPECT_EQ(orderIn(workspace, theme).front(), ideas[3]);
}

TEST(Placing, FindsRoomHoweverOftenSomethingIsPutBetweenTheSameTwo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(1);
    const auto& ideas = workspace.ideas;
    const Id<Theme> theme = workspace.themes[0];
    ASSERT_THAT(placing::put(workspace, {ideas[0], ideas[1], ideas[2]}, theme), isOk());
    for (int i = 0; i < 80; ++i) {
        const bool odd = i % 2 != 0;
        ASSERT_THAT(placing::put(workspace, {ideas[odd ? 1 : 2]}, theme, ideas[odd ? 2 : 1]),
                    isOk());
        EXPECT_EQ(orderIn(workspace, theme), odd ? (std::vector{ideas[0], ideas[1], ideas[2]})
                                                 : (std::vector{ideas[0], ideas[2], ideas[1]}));
    }
}

TEST(Placing, TakesUpWhatWasParked)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_THAT(sorting::park(workspace, workspace.ideas, true), isOk());
    ASSERT_THAT(placing::put(workspace, workspace.ideas, workspace.themes[0]), isOk());
    EXPECT_FALSE(workspace->reader().find(workspace.ideas[0])->parked);
    ASSERT_THAT(placing::put(workspace, workspace.ideas, std::nullopt), isOk());
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->themeRank, std::nullopt);
}

TEST(Placing, SaysThatAThemeIsGone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1).withThemes(1);
    ASSERT_THAT(themes::remove(workspace, workspace.themes[0]), isOk());
    EXPECT_THAT(placing::put(workspace, workspace.ideas, workspace.themes[0]),
                failsWith(Error::Kind::NotFound));
}

TEST(Placing, NestsThemesButNotInsideThemselves)
{
    TestWorkspace workspace = aWorkspace().withThemes(3);
    const auto& themes = workspace.themes;
    ASSERT_THAT(placing::nest(workspace, themes[1], themes[0]), isOk());
    ASSERT_THAT(placing::nest(workspace, themes[2], themes[1]), isOk());
    EXPECT_THAT(placing::nest(workspace, themes[0], themes[2]), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(placing::nest(workspace, themes[0], themes[0]), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(placing::nest(workspace, themes[2], std::nullopt), isOk());
    EXPECT_EQ(workspace->reader().find(themes[2])->parent, std::nullopt);
}

TEST(Placing, SplitsAThemeAndKeepsWhatWasFoundInBoth)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4).withThemes(2);
    const auto& ideas = workspace.ideas;
    const Id<Theme> theme = workspace.themes[0];
    ASSERT_THAT(placing::put(workspace, ideas, theme), isOk());
    const auto insight = findings::add(workspace, workspace.project, u"People wait"_s, theme);
    ASSERT_THAT(insight, isOk());
    const auto added = placing::split(workspace, theme, u"Evenings"_s, {ideas[1], ideas[3]});
    ASSERT_THAT(added, isOk());
    EXPECT_EQ(orderIn(workspace, theme), (std::vector{ideas[0], ideas[2]}));
    EXPECT_EQ(orderIn(workspace, *added), (std::vector{ideas[1], ideas[3]}));
    EXPECT_EQ(insights::themesOf(workspace, *insight).size(), 2u);
    EXPECT_EQ(themes::all(workspace, workspace.project)[1].id, *added);
    EXPECT_THAT(placing::split(workspace, theme, u" "_s, {ideas[0]}),
                failsWith(Error::Kind::BadInput));

    const QString code = workspace->reader().find(*added)->code;
    ASSERT_THAT(themes::remove(workspace, *added), isOk());
    const auto again = placing::split(workspace, theme, u"Nights"_s, {ideas[0]});
    ASSERT_THAT(again, isOk());
    EXPECT_NE(workspace->reader().find(*again)->code, code) << "a letter is given once";
}
