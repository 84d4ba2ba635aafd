// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gather is closed with everybody heard, or with a reason that is printed.
#include "core/gather/corrections.h"
#include "core/gather/gathering.h"
#include "core/gather/ideas.h"
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/groundrules.h"
#include "core/involve/stepgate.h"
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

Result<> closeInvolve(TestWorkspace& workspace)
{
    return involve::close(workspace, workspace.project, workspace.session,
                          u"The rest of them come in the evening"_s);
}

// Involve is closed, and somebody of the one group is here.
TestWorkspace readyForTheDay(int ideas)
{
    TestWorkspace workspace = aWorkspace().withIdeas(ideas);
    EXPECT_THAT(closeInvolve(workspace), isOk());
    EXPECT_THAT(arrivals::walkIn(workspace, workspace.session, workspace.group), isOk());
    return workspace;
}

// Whoever spoke is of the group that is here.
TestWorkspace readyToClose()
{
    TestWorkspace workspace = readyForTheDay(1);
    EXPECT_THAT(corrections::setGroup(workspace, workspace.ideas[0], workspace.group), isOk());
    return workspace;
}

// Of Gather, without that of Involve.
std::vector<QString> rulesSetAside(TestWorkspace& workspace)
{
    std::vector<QString> rules;
    for (const StepOverride& one : stepOverrides::all(workspace, workspace.project))
        if (one.rule != QString::fromLatin1(targetUsersAreHere))
            rules.push_back(one.rule);
    return rules;
}

QStringList unmet(TestWorkspace& workspace)
{
    return gathering::unmet(gatherChecks(workspace, workspace.session));
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
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(close(workspace), isOk());
    EXPECT_EQ(stateOf(workspace, 2), StepState::Closed);
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
    EXPECT_TRUE(workspace->reader().find(workspace.project)->gatherClosedAt);
    EXPECT_TRUE(rulesSetAside(workspace).empty());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_NE(stateOf(workspace, 2), StepState::Closed);
}

TEST(ClosingGather, IsRefusedBeforeAnybodySaidAnything)
{
    TestWorkspace workspace = readyForTheDay(0);
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(close(workspace, u"too short"_s), failsWith(Error::Kind::BadInput));
}

TEST(ClosingGather, IsRefusedWhileAnIdeaPointsToAPerson)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(ideas::setMark(workspace, workspace.ideas[0], ideas::Mark::Identifying, true),
                isOk());
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(ideas::setSafeWording(workspace, workspace.ideas[0], u"A neighbour shouts"_s),
                isOk());
    EXPECT_THAT(close(workspace), isOk());
}

TEST(ClosingGather, KeepsTheReasonUnderItsRule)
{
    TestWorkspace workspace = readyForTheDay(0);
    ASSERT_THAT(close(workspace, u"The hall closed an hour early today"_s), isOk());
    EXPECT_EQ(rulesSetAside(workspace), std::vector{QString::fromLatin1(everybodyIsHeard)});
    EXPECT_EQ(stepOverrides::all(workspace, workspace.project).back().reason,
              u"The hall closed an hour early today"_s);
}

TEST(ClosingGather, WhileInvolveIsOpenSetsTheOrderAside)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(involve::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(unmet(workspace), QStringList(u"Involve is still open."_s));
    EXPECT_THAT(close(workspace), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(close(workspace, u"Late comers are signed in afterwards"_s), isOk());
    EXPECT_EQ(rulesSetAside(workspace), std::vector{QString::fromLatin1(stepgate::inTheirOrder)});
}

TEST(ClosingGather, WhatIsNotKnownIsNotMet)
{
    TestWorkspace nobodyIsHere = aWorkspace().withIdeas(2);
    ASSERT_THAT(closeInvolve(nobodyIsHere), isOk());
    EXPECT_EQ(unmet(nobodyIsHere), QStringList(u"Nobody of any group is noted as here."_s));
    TestWorkspace noGroupIsKept = readyForTheDay(0);
    GroundRules rules;
    rules.session = noGroupIsKept.session;
    rules.agreed = Attribution::Nothing;
    ASSERT_THAT(groundRules::agree(noGroupIsKept, rules), isOk());
    Idea idea;
    idea.session = noGroupIsKept.session;
    idea.text = u"The bus is late"_s;
    ASSERT_THAT(ideas::add(noGroupIsKept, idea), isOk());
    EXPECT_EQ(unmet(noGroupIsKept).size(), 1);
    EXPECT_THAT(close(noGroupIsKept), failsWith(Error::Kind::NotAllowed));
}

TEST(ClosingGather, ReopeningReopensNothingElse)
{
    TestWorkspace workspace = readyToClose();
    ASSERT_THAT(close(workspace), isOk());
    ASSERT_THAT(gathering::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(stateOf(workspace, 2), StepState::Open);
    EXPECT_EQ(stateOf(workspace, 3), StepState::Open);
    EXPECT_FALSE(workspace->reader().find(workspace.project)->gatherClosedAt);
}
