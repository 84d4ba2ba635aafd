// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/synthesise/themes.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

Id<Theme> addInside(TestWorkspace& workspace, std::optional<Id<Theme>> parent)
{
    return themes::add(workspace, {{}, workspace.project, u"T"_s, u"Inside"_s, parent}).value();
}

} // namespace

TEST(Themes, MergedIntoOneInsideThemLeaveNoCircle)
{
    TestWorkspace workspace = aWorkspace();
    const Id<Theme> outer = addInside(workspace, {});
    const Id<Theme> middle = addInside(workspace, outer);
    const Id<Theme> inner = addInside(workspace, middle);
    ASSERT_THAT(themes::merge(workspace, outer, inner), isOk());
    EXPECT_EQ(workspace->reader().find(inner)->parent, std::nullopt);
    EXPECT_EQ(workspace->reader().find(middle)->parent, inner);
}

TEST(Themes, MergedKeepTheirIdeasInOrder)
{
    TestWorkspace workspace = aWorkspace().withIdeas(4).withThemes(2);
    const auto& ideas = workspace.ideas;
    ASSERT_THAT(themes::moveIdeas(workspace, {ideas[2], ideas[0]}, workspace.themes[0]), isOk());
    ASSERT_THAT(themes::moveIdeas(workspace, {ideas[3], ideas[1]}, workspace.themes[1]), isOk());
    ASSERT_THAT(themes::merge(workspace, workspace.themes[0], workspace.themes[1]), isOk());
    std::vector<Id<Idea>> order;
    for (const Idea& idea : moothall::ideas::inTheme(workspace, workspace.themes[1]))
        order.push_back(idea.id);
    EXPECT_EQ(order, (std::vector{ideas[3], ideas[1], ideas[2], ideas[0]}));
}
