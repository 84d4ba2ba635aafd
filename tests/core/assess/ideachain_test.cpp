// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From any idea of the sample to where it went, and back, without a dead end.
#include "core/assess/chain.h"
#include "core/assess/ideachain.h"
#include "core/gather/ideas.h"
#include "core/involve/project.h"
#include "core/synthesise/findings.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <algorithm>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

TEST(IdeaChain, LeadsToTheInsightsThatRestOnItAndToThoseItDisagreesWith)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const auto rests = findings::add(workspace, workspace.project, u"One"_s, {});
    const auto disagrees = findings::add(workspace, workspace.project, u"Two"_s, {});
    ASSERT_THAT(insights::link(workspace, *rests, workspace.ideas[0], IdeaRelation::Cites), isOk());
    ASSERT_THAT(
        insights::link(workspace, *disagrees, workspace.ideas[0], IdeaRelation::ChallengedBy),
        isOk());
    const IdeaChain chain = chainFrom(workspace, workspace.ideas[0]);
    ASSERT_EQ(chain.insights.size(), 2U);
    EXPECT_EQ(chain.insights[0].insight.id, *rests);
    EXPECT_EQ(chain.insights[1].number, 2);
    EXPECT_EQ(chain.insights[1].relation, IdeaRelation::ChallengedBy);
    EXPECT_TRUE(chainFrom(workspace, workspace.ideas[1]).isNothing());
}

TEST(IdeaChain, LeadsOnFromAnIdeaThatWasCountedWithAnother)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(origins::countAsSame(workspace, workspace.ideas[0], workspace.ideas[1]), isOk());
    const IdeaChain chain = chainFrom(workspace, workspace.ideas[1]);
    ASSERT_EQ(chain.origins.size(), 1U);
    EXPECT_EQ(chain.origins[0].idea, workspace.ideas[0]);
}

TEST(IdeaChain, LeadsToWhatWasBuiltDoneAndAnswered)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const auto insight = findings::add(workspace, workspace.project, u"One"_s, {});
    ASSERT_THAT(insights::link(workspace, *insight, workspace.ideas[0], IdeaRelation::Cites),
                isOk());
    Solution solution;
    solution.project = workspace.project;
    solution.title = u"A later bus"_s;
    const auto added = workspace->act(u"Fill"_s, [&](Edit& edit) {
        const auto id = edit.insert(solution);
        edit.insert(SolutionInsight{{}, id, *insight, 1});
        Action action;
        action.project = workspace.project;
        action.solution = id;
        action.text = u"Ask the driver"_s;
        edit.insert(action);
        return id;
    });
    ASSERT_THAT(added, isOk());
    const IdeaChain chain = chainFrom(workspace, workspace.ideas[0]);
    ASSERT_EQ(chain.through.size(), 1U);
    EXPECT_EQ(chain.through[0].id, *added);
    EXPECT_EQ(chain.actions.size(), 1U);
    EXPECT_EQ(chainFrom(workspace, *insight).solutions.size(), 1U);
}

} // namespace
} // namespace moothall::test
