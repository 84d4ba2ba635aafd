// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather is closed with everybody heard, or with a reason that is printed.
#include "core/gather/gathering.h"

#include "core/gather/ideas.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

Result<> close(TestWorkspace& workspace, const QString& reason = {})
{
    return gathering::close(workspace, workspace.project, workspace.session, reason);
}

StepState stateOf(TestWorkspace& workspace, int number)
{
    for (const Step& step : steps::all(workspace, workspace.project))
        if (step.number == number)
            return step.state;
    return StepState::NotStarted;
}

} // namespace

TEST(ClosingGather, OpensSynthesiseAndNotesTheTime)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(close(workspace), isOk());
    EXPECT_EQ(stateOf(workspace, 2), StepState::Closed);
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
    EXPECT_TRUE(workspace->reader().find(workspace.project)->gatherClosedAt);
    EXPECT_TRUE(stepOverrides::all(workspace, workspace.project).empty());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_NE(stateOf(workspace, 2), StepState::Closed);
}

TEST(ClosingGather, IsRefusedBeforeAnybodySaidAnything)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(close(workspace, u"too short"_s), failsWith(Error::Kind::BadInput));
}

TEST(ClosingGather, IsRefusedWhileAnIdeaPointsToAPerson)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(
        ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Identifying, true), isOk());
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(ideas::setSafeWording(workspace, workspace.ideas[0], u"A neighbour shouts"_s),
                isOk());
    EXPECT_THAT(close(workspace), isOk());
}

TEST(ClosingGather, KeepsTheReasonUnderItsRule)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(close(workspace, u"The hall closed an hour early today"_s), isOk());
    const auto asides = stepOverrides::all(workspace, workspace.project);
    ASSERT_EQ(asides.size(), 1u);
    EXPECT_EQ(asides[0].rule, QString::fromLatin1(everybodyIsHeard));
    EXPECT_EQ(asides[0].reason, u"The hall closed an hour early today"_s);
}

TEST(ClosingGather, ReopeningReopensNothingElse)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(close(workspace), isOk());
    ASSERT_THAT(gathering::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(stateOf(workspace, 2), StepState::Open);
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
    EXPECT_FALSE(workspace->reader().find(workspace.project)->gatherClosedAt);
}
