// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been heard, and which table is quiet for its size.
#include "core/gather/heard.h"

#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

Heard tables(std::initializer_list<Share> shares)
{
    Heard heard;
    int number = 0;
    for (const Share& share : shares)
        heard.tables.push_back({++number, share});
    return heard;
}

} // namespace

TEST(QuietTable, IsTheOneWithTheLeastForItsSize)
{
    const auto quiet = quietTable(tables({{7, 6}, {6, 5}, {6, 6}, {2, 5}}));
    ASSERT_TRUE(quiet);
    EXPECT_EQ(quiet->table, 4);
}

TEST(QuietTable, IsNoneWhileLittleHasBeenSaidOrFewSitThere)
{
    EXPECT_FALSE(quietTable(tables({{3, 6}, {0, 5}, {2, 6}})));
    EXPECT_FALSE(quietTable(tables({{9, 6}, {0, 2}})));
    EXPECT_FALSE(quietTable(tables({{5, 5}, {5, 5}})));
    EXPECT_FALSE(quietTable({}));
}

TEST(Heard, CountsNoHiddenIdeaAndKnowsThoseOnNoPrompt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    EXPECT_EQ(heardIn(workspace, workspace.session, std::nullopt).ideas, 2);
    EXPECT_EQ(heardIn(workspace, workspace.session, workspace.prompt).ideas, 0);
    EXPECT_EQ(heardIn(workspace, workspace.session, Id<Prompt>()).ideas, 2);
    EXPECT_TRUE(hasIdeasOnNoPrompt(workspace, workspace.session));
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Withheld, true), isOk());
    EXPECT_EQ(heardIn(workspace, workspace.session, std::nullopt).ideas, 1);
}
