// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was turned down is in the file, can be undone and can come back.
#include "core/synthesise/ignoring.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::test {
namespace {

TEST(Ignoring, AnIgnoredThemeOutlivesTheProgramAndComesBack)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const std::vector some{workspace.ideas[2], workspace.ideas[0]};
    ASSERT_THAT(ignoring::ignore(workspace, workspace.project, some), isOk());
    workspace.reopen();
    const auto ignored = ignoring::all(workspace, workspace.project);
    ASSERT_EQ(ignored.size(), 1U);
    EXPECT_EQ(ignored[0].ideas, some);
    ASSERT_THAT(ignoring::bringBack(workspace, {ignored[0].theme.id}), isOk());
    EXPECT_TRUE(ignoring::all(workspace, workspace.project).empty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(ignoring::all(workspace, workspace.project), ignored);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(ignoring::all(workspace, workspace.project).empty());
}

TEST(Ignoring, APairToldApartOutlivesTheProgramAndIsAskedAgain)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(ignoring::tellApart(workspace, workspace.ideas[0], workspace.ideas[1]), isOk());
    workspace.reopen();
    const auto pairs = ignoring::different(workspace, workspace.project);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].other, workspace.ideas[1]);
    ASSERT_THAT(ignoring::askAgain(workspace, workspace.project), isOk());
    EXPECT_TRUE(ignoring::different(workspace, workspace.project).empty());
}

TEST(Ignoring, KeepsNothingOfAnIdeaOrAThemeThatIsRemoved)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3).withThemes(1);
    ASSERT_THAT(ignoring::ignore(workspace, workspace.project, workspace.ideas), isOk());
    ASSERT_THAT(
        ignoring::ignore(workspace, workspace.project, {workspace.ideas[1]}, workspace.themes[0]),
        isOk());
    ASSERT_THAT(ignoring::tellApart(workspace, workspace.ideas[1], workspace.ideas[0]), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[0]), isOk());
    EXPECT_EQ(ignoring::all(workspace, workspace.project)[0].ideas.size(), 2U);
    EXPECT_TRUE(ignoring::different(workspace, workspace.project).empty());
    ASSERT_THAT(themes::remove(workspace, workspace.themes[0]), isOk());
    EXPECT_EQ(ignoring::all(workspace, workspace.project).size(), 1U);
}

} // namespace
} // namespace moothall::test
