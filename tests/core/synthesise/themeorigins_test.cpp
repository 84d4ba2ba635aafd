// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes that were put together or split lead to one another, and to the ideas that moved.
#include "core/synthesise/placing.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/themeorigins.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

using Ideas = std::vector<Id<Idea>>;

struct Wall
{
    TestWorkspace workspace = aWorkspace().withIdeas(6);
    const Ideas& ideas = workspace.ideas;
    Id<Theme> waiting =
        *sorting::addTheme(workspace, workspace.project, u"Waiting"_s, {ideas[0], ideas[1]});
    Id<Theme> queue =
        *sorting::addTheme(workspace, workspace.project, u"Queue"_s, {ideas[2], ideas[3]});
    Id<Theme> buses = *sorting::addTheme(workspace, workspace.project, u"Buses"_s, {ideas[4]});

    std::vector<themeOrigins::Told> originsOf(Id<Theme> theme)
    {
        return themeOrigins::of(workspace, theme);
    }
};

TEST(ThemeOrigins, AMergedThemeIsKeptWithItsNameLetterAndIdeas)
{
    Wall wall;
    ASSERT_THAT(themes::merge(wall.workspace, wall.waiting, wall.buses), isOk());
    const auto origins = wall.originsOf(wall.buses);
    ASSERT_EQ(origins.size(), 1U);
    EXPECT_EQ(origins[0].origin.title, u"Waiting"_s);
    EXPECT_EQ(origins[0].origin.number, 1);
    EXPECT_EQ(origins[0].origin.way, ThemeOriginWay::Merged);
    EXPECT_EQ(origins[0].ideas, (Ideas{wall.ideas[0], wall.ideas[1]}));
    const auto ways = themeOrigins::of(wall.workspace, wall.ideas[1]);
    ASSERT_EQ(ways.size(), 1U);
    EXPECT_EQ(ways[0].theme, wall.buses);
    EXPECT_TRUE(themeOrigins::of(wall.workspace, wall.ideas[4]).empty());
}

TEST(ThemeOrigins, UndoAndRedoBringAllBack)
{
    Wall wall;
    ASSERT_THAT(themes::merge(wall.workspace, wall.waiting, wall.buses), isOk());
    const auto merged = wall.originsOf(wall.buses);
    ASSERT_TRUE(wall.workspace->undo());
    EXPECT_TRUE(wall.originsOf(wall.buses).empty());
    ASSERT_TRUE(wall.workspace->redo());
    EXPECT_EQ(wall.originsOf(wall.buses), merged);
    ASSERT_THAT(themes::remove(wall.workspace, wall.buses), isOk());
    EXPECT_TRUE(wall.originsOf(wall.buses).empty());
    ASSERT_TRUE(wall.workspace->undo());
    EXPECT_EQ(wall.originsOf(wall.buses), merged);
}

TEST(ThemeOrigins, AThemeThatWasPutTogetherTakesItsOriginsAlong)
{
    Wall wall;
    ASSERT_THAT(themes::merge(wall.workspace, wall.waiting, wall.queue), isOk());
    ASSERT_THAT(themes::merge(wall.workspace, wall.queue, wall.buses), isOk());
    QStringList told;
    for (const auto& [origin, ideas] : wall.originsOf(wall.buses))
        told.append(u"%1 %2"_s.arg(origin.title).arg(ideas.size()));
    EXPECT_EQ(told, (QStringList{u"Waiting 2"_s, u"Queue 4"_s}));
}

TEST(ThemeOrigins, APartLeadsToTheThemeItWasSplitFromAndBack)
{
    Wall wall;
    const auto part =
        placing::split(wall.workspace, wall.waiting, u"At the stop"_s, {wall.ideas[0]});
    ASSERT_THAT(part, isOk());
    const auto origins = wall.originsOf(*part);
    ASSERT_EQ(origins.size(), 1U);
    EXPECT_EQ(origins[0].origin.way, ThemeOriginWay::Split);
    EXPECT_EQ(origins[0].origin.origin, wall.waiting);
    const auto parts = themeOrigins::splitFrom(wall.workspace, wall.waiting);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].origin.theme, *part);
    EXPECT_EQ(parts[0].ideas, Ideas{wall.ideas[0]});
}

TEST(ThemeOrigins, WhereTheWholeGoesOnInAnotherThePartLeadsThere)
{
    Wall wall;
    const auto part =
        placing::split(wall.workspace, wall.waiting, u"At the stop"_s, {wall.ideas[0]});
    ASSERT_THAT(themes::merge(wall.workspace, wall.waiting, wall.buses), isOk());
    EXPECT_EQ(wall.originsOf(*part)[0].origin.origin, wall.buses);
    EXPECT_EQ(wall.originsOf(*part)[0].origin.title, u"Waiting"_s);
    ASSERT_THAT(themes::remove(wall.workspace, wall.buses), isOk());
    EXPECT_EQ(wall.originsOf(*part)[0].origin.origin, std::nullopt);
    EXPECT_EQ(wall.originsOf(*part)[0].origin.title, u"Waiting"_s);
}

TEST(ThemeOrigins, APartPutBackIntoTheWholeLeadsInNoCircle)
{
    Wall wall;
    const auto part =
        placing::split(wall.workspace, wall.waiting, u"At the stop"_s, {wall.ideas[0]});
    ASSERT_THAT(themes::merge(wall.workspace, *part, wall.waiting), isOk());
    const auto origins = wall.originsOf(wall.waiting);
    ASSERT_EQ(origins.size(), 1U);
    EXPECT_EQ(origins[0].origin.title, u"At the stop"_s);
    EXPECT_TRUE(themeOrigins::splitFrom(wall.workspace, wall.waiting).empty());
}

TEST(ThemeOrigins, AnIdeaThatIsRemovedIsNoneOfThem)
{
    Wall wall;
    ASSERT_THAT(themes::merge(wall.workspace, wall.waiting, wall.buses), isOk());
    ASSERT_THAT(ideas::remove(wall.workspace, wall.ideas[0]), isOk());
    EXPECT_EQ(wall.originsOf(wall.buses)[0].ideas, Ideas{wall.ideas[1]});
}

} // namespace
} // namespace moothall::test
