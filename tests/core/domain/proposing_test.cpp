// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/develop/proposing.h"

#include "core/assess/answering.h"
#include "core/develop/comparison.h"
#include "core/involve/steps.h"
#include "core/synthesise/insights.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Proposing : public ::testing::Test
{
protected:
    Id<Insight> anInsight()
    {
        Insight insight;
        insight.project = m_workspace.project;
        insight.statement = u"People wait without knowing."_s;
        return insights::add(m_workspace, insight).value();
    }

    void openGather()
    {
        Step step;
        step.project = m_workspace.project;
        step.number = 2;
        step.state = StepState::Open;
        ASSERT_THAT(steps::add(m_workspace, step), isOk());
    }

    Id<Solution> add(const std::vector<Id<Insight>>& restsOn)
    {
        return proposing::add(m_workspace, m_workspace.project, u"Ring ahead"_s, restsOn).value();
    }

    SolutionState stateOf(Id<Solution> solution)
    {
        return m_workspace->reader().find(solution)->state;
    }

    TestWorkspace m_workspace = aWorkspace();
};

TEST_F(Proposing, ASolutionOnAnInsightIsAnOption)
{
    const Id<Insight> insight = anInsight();
    const Id<Solution> solution = add({insight});
    EXPECT_EQ(stateOf(solution), SolutionState::Option);
    EXPECT_THAT(proposing::insightsOf(m_workspace, solution), ElementsAre(insight));
}

TEST_F(Proposing, WithoutAnInsightItIsASeedAndStaysOne)
{
    const Id<Solution> solution = add({});
    EXPECT_EQ(stateOf(solution), SolutionState::Seed);
    EXPECT_THAT(proposing::setState(m_workspace, solution, SolutionState::Option),
                failsWith(Error::Kind::NotAllowed));
}

TEST_F(Proposing, WhileGatherIsOpenThereAreOnlySeeds)
{
    openGather();
    const Id<Solution> solution = add({anInsight()});
    EXPECT_TRUE(proposing::seedsOnly(m_workspace, m_workspace.project));
    EXPECT_EQ(stateOf(solution), SolutionState::Seed);
    EXPECT_THAT(proposing::setState(m_workspace, solution, SolutionState::Option),
                failsWith(Error::Kind::NotAllowed));
}

TEST_F(Proposing, AnOverrideLetsSolutionsGrowBefore)
{
    openGather();
    StepOverride reason;
    reason.project = m_workspace.project;
    reason.rule = QString::fromUtf8(proposing::afterGather);
    reason.reason = u"The contract ends before the last session."_s;
    ASSERT_THAT(stepOverrides::add(m_workspace, reason), isOk());
    EXPECT_FALSE(proposing::seedsOnly(m_workspace, m_workspace.project));
}

TEST_F(Proposing, TheLastInsightOfAnOptionStays)
{
    const Id<Insight> first = anInsight();
    const Id<Insight> second = anInsight();
    const Id<Solution> solution = add({first, second});
    EXPECT_THAT(proposing::unlink(m_workspace, solution, first), isOk());
    EXPECT_THAT(proposing::unlink(m_workspace, solution, second),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(proposing::insightsOf(m_workspace, solution), ElementsAre(second));
}

TEST_F(Proposing, NumbersAreNeverGivenTwice)
{
    const Id<Solution> first = add({});
    const Id<Solution> second = add({});
    ASSERT_THAT(solutions::remove(m_workspace, first), isOk());
    add({});
    const auto all = solutions::all(m_workspace, m_workspace.project);
    EXPECT_EQ(proposing::numberOf(all, second), 2);
    EXPECT_EQ(proposing::numberOf(all, all.back().id), 3);
}

TEST_F(Proposing, MarksAreAddedUpOverAllGroups)
{
    const Id<Solution> solution = add({});
    Ballot ballot;
    ballot.session = m_workspace.session;
    ballot.ballotsCast = 9;
    const Id<Ballot> id = ballots::add(m_workspace, ballot).value();
    ASSERT_THAT(ballotMarks::add(m_workspace, {{}, id, solution, std::nullopt, 3}), isOk());
    ASSERT_THAT(ballotMarks::add(m_workspace, {{}, id, solution, std::nullopt, 4}), isOk());
    const auto count = lastBallot(m_workspace, m_workspace.session);
    ASSERT_TRUE(count);
    EXPECT_EQ(count->marks, 7);
    EXPECT_EQ(count->marksOf.at(solution), 7);
}

TEST_F(Proposing, AReplyNeedsAReason)
{
    Reply reply;
    reply.project = m_workspace.project;
    reply.youSaid = u"Ring ahead."_s;
    EXPECT_THAT(replies::answer(m_workspace, reply, std::nullopt),
                failsWith(Error::Kind::BadInput));
    const Id<Solution> solution = add({});
    reply.weDidOrWill = u"From October."_s;
    ASSERT_THAT(replies::answer(m_workspace, reply, solution), isOk());
    EXPECT_EQ(replies::bySolution(m_workspace, m_workspace.project).at(solution).weDidOrWill,
              u"From October."_s);
}

} // namespace
} // namespace moothall
