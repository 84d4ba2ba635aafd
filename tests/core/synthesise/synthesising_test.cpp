// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Synthesise is closed when nothing was passed over, or with a reason that is printed.
#include "core/assess/invariants.h"
#include "core/gather/gathering.h"
#include "core/gather/ideas.h"
#include "core/involve/steps.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/ideacards.h"
#include "core/synthesise/lookedat.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/synthesising.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

namespace {

const QString aReason = u"The room asked us to go on without it"_s;

Result<> close(TestWorkspace& workspace, const QString& reason = {})
{
    return synthesising::close(workspace, workspace.project, reason);
}

StepState stateOf(TestWorkspace& workspace, int number)
{
    for (const Step& step : steps::all(workspace, workspace.project))
        if (step.number == number)
            return step.state;
    return StepState::NotStarted;
}

// As it is once Gather was closed with nothing against it.
void addStep(TestWorkspace& workspace, int number, const QString& name, StepState state)
{
    Step step;
    step.project = workspace.project;
    step.number = number;
    step.name = name;
    step.state = state;
    EXPECT_THAT(steps::add(workspace, step), isOk());
}

// Gather is closed; one insight rests on the first idea and is challenged by the second.
TestWorkspace readyToClose(int ideas = 2)
{
    TestWorkspace workspace = aWorkspace().withIdeas(ideas);
    addStep(workspace, 2, u"Gather"_s, StepState::Closed);
    addStep(workspace, 3, u"Synthesise"_s, StepState::Open);
    const auto insight =
        findings::add(workspace, workspace.project, u"People wait because nobody rings"_s, {});
    EXPECT_THAT(insights::link(workspace, *insight, workspace.ideas[0], IdeaRelation::Cites),
                isOk());
    EXPECT_THAT(insights::link(workspace, *insight, workspace.ideas[1], IdeaRelation::ChallengedBy),
                isOk());
    return workspace;
}

QStringList unmet(TestWorkspace& workspace)
{
    return synthesising::unmet(synthesiseChecks(workspace, workspace.project));
}

std::vector<std::string> rulesSetAside(TestWorkspace& workspace)
{
    std::vector<std::string> rules;
    for (const StepOverride& one : stepOverrides::all(workspace, workspace.project))
        rules.push_back(one.rule.toStdString());
    return rules;
}

} // namespace

TEST(ClosingSynthesise, OpensDevelop)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(close(workspace), isOk());
    EXPECT_EQ(stateOf(workspace, 3), StepState::Closed);
    EXPECT_EQ(stateOf(workspace, 4), StepState::Open);
    EXPECT_TRUE(stepOverrides::all(workspace, workspace.project).empty());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
}

TEST(ClosingSynthesise, WaitsUntilUncitedIdeasWereLookedAt)
{
    TestWorkspace workspace = readyToClose(4);
    EXPECT_EQ(synthesiseChecks(workspace, workspace.project).passedOver, 2);
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(sorting::park(workspace, {workspace.ideas[2]}, true), isOk());
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[3], ideas::Mark::Withheld, true), isOk());
    EXPECT_THAT(close(workspace), isOk());
}

TEST(ClosingSynthesise, WhatWasLookedAtStaysWhereItLies)
{
    TestWorkspace workspace = readyToClose(4);
    const auto rest = synthesising::passedOver(workspace, workspace.project);
    EXPECT_THAT(rest, ElementsAre(workspace.ideas[2], workspace.ideas[3]));
    const Idea before = *workspace->reader().find(rest[0]);
    ASSERT_THAT(lookedAt::set(workspace, rest, true), isOk());
    EXPECT_EQ(*workspace->reader().find(rest[0]), before);
    EXPECT_TRUE(unmet(workspace).isEmpty());
    ASSERT_THAT(lookedAt::set(workspace, {rest[1]}, false), isOk());
    EXPECT_EQ(synthesiseChecks(workspace, workspace.project).passedOver, 1);
    const auto cards = uncitedCards(workspace, workspace.project);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_TRUE(cards[0].lookedAt);
    EXPECT_FALSE(cards[1].lookedAt);
}

TEST(ClosingSynthesise, WordsThatNobodyMayReadAreNotLookedAt)
{
    TestWorkspace workspace = readyToClose(4);
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[3], ideas::Mark::Identifying, true),
                isOk());
    EXPECT_THAT(lookedAt::set(workspace, {workspace.ideas[2], workspace.ideas[3]}, true),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(synthesiseChecks(workspace, workspace.project).passedOver, 2);
}

TEST(ClosingSynthesise, AnIdeaThatWasLookedAtCanBeRemoved)
{
    TestWorkspace workspace = readyToClose(4);
    ASSERT_THAT(lookedAt::set(workspace, {workspace.ideas[3]}, true), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[3]), isOk());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(synthesiseChecks(workspace, workspace.project).passedOver, 1);
}

TEST(ClosingSynthesise, AsksForDisagreementOnce)
{
    TestWorkspace workspace = readyToClose();
    const auto insight = insights::all(workspace, workspace.project).front().id;
    ASSERT_THAT(
        insights::unlink(workspace, insight, workspace.ideas[1], IdeaRelation::ChallengedBy),
        isOk());
    ASSERT_THAT(insights::link(workspace, insight, workspace.ideas[1], IdeaRelation::Cites),
                isOk());
    EXPECT_EQ(unmet(workspace), QStringList(u"No disagreement is recorded with any insight."_s));
}

TEST(ClosingSynthesise, KeepsTheReasonUnderItsRule)
{
    TestWorkspace workspace = readyToClose(3);
    EXPECT_THAT(close(workspace, u"too short"_s), failsWith(Error::Kind::BadInput));
    ASSERT_THAT(close(workspace, aReason), isOk());
    EXPECT_EQ(rulesSetAside(workspace), std::vector<std::string>{nothingIsPassedOver});
}

TEST(ClosingSynthesise, BeforeGatherSetsTheOrderAside)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(gathering::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(unmet(workspace), QStringList(u"Gather is still open."_s));
    ASSERT_THAT(close(workspace, aReason), isOk());
    EXPECT_EQ(rulesSetAside(workspace), std::vector<std::string>{invariants::stepsInOrder});
}

TEST(ClosingSynthesise, ReopeningReopensNothingElse)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(close(workspace), isOk());
    ASSERT_THAT(synthesising::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
    EXPECT_EQ(stateOf(workspace, 4), StepState::Open);
    EXPECT_EQ(stateOf(workspace, 2), StepState::Closed);
}
