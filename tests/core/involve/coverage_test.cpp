// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ClosingInvolve : public testing::Test
{
protected:
    void SetUp() override
    {
        Group group = *workspace->reader().find(workspace.group);
        group.targetUser = true;
        group.targetCount = 4;
        ASSERT_THAT(groups::change(workspace, group), isOk());
    }

    void comes(int people)
    {
        for (int i = 0; i < people; ++i)
            ASSERT_THAT(arrivals::walkIn(workspace, workspace.session, workspace.group), isOk());
    }

    Result<> close(const QString& reason = {})
    {
        return involve::close(workspace, workspace.project, workspace.session, reason);
    }

    StepState stateOf(int number)
    {
        for (const Step& step : steps::all(workspace, workspace.project))
            if (step.number == number)
                return step.state;
        return StepState::NotStarted;
    }

    TestWorkspace workspace = aWorkspace();
};

TEST(Representation, IsEnoughAtThreeQuarters)
{
    EXPECT_EQ(represented(4, 4), Represented::Met);
    EXPECT_EQ(represented(3, 4), Represented::Enough);
    EXPECT_EQ(represented(2, 4), Represented::Short);
}

TEST(Representation, IsUnknownWithoutATarget)
{
    EXPECT_EQ(represented(0, 0), Represented::NoTarget);
    EXPECT_EQ(represented(5, 0), Represented::NoTarget);
}

TEST_F(ClosingInvolve, OpensGatherWhereThePeopleAreHere)
{
    comes(3);
    EXPECT_EQ(coverageAt(workspace, workspace.project, workspace.session)[0].here, 3);
    ASSERT_THAT(close(), isOk());
    EXPECT_EQ(stateOf(1), StepState::Closed);
    EXPECT_EQ(stateOf(2), StepState::Open);
    EXPECT_TRUE(stepOverrides::all(workspace, workspace.project).empty());
}

TEST_F(ClosingInvolve, IsRefusedWhileAGroupOfTargetUsersIsShort)
{
    comes(2);
    EXPECT_THAT(close(), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(close(u"Too far away"_s), failsWith(Error::Kind::BadInput));
    EXPECT_EQ(stateOf(1), StepState::NotStarted);
}

TEST_F(ClosingInvolve, IsRefusedWhileNobodyIsHereWhateverTheTargets)
{
    Group group = *workspace->reader().find(workspace.group);
    group.targetUser = false;
    group.targetCount = 0;
    ASSERT_THAT(groups::change(workspace, group), isOk());
    EXPECT_THAT(close(), failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(involve::unmet(workspace, workspace.project, workspace.session),
              QStringList({u"Nobody is here yet."_s,
                           u"No group is named yet that the decision falls on."_s}));
    ASSERT_THAT(close(u"The room was empty and we went to them."_s), isOk());
    EXPECT_EQ(stepOverrides::all(workspace, workspace.project).size(), 1u);
}

TEST_F(ClosingInvolve, AGroupWithoutATargetIsThereAsSoonAsSomebodyIs)
{
    Group group = *workspace->reader().find(workspace.group);
    group.targetCount = 0;
    ASSERT_THAT(groups::change(workspace, group), isOk());
    EXPECT_EQ(involve::unmet(workspace, workspace.project, workspace.session).size(), 2);
    comes(1);
    EXPECT_TRUE(involve::unmet(workspace, workspace.project, workspace.session).isEmpty());
}

TEST_F(ClosingInvolve, KeepsTheReasonWhereTheRuleIsSetAside)
{
    ASSERT_THAT(close(u"They are asked by telephone next week."_s), isOk());
    const auto setAside = stepOverrides::all(workspace, workspace.project);
    ASSERT_EQ(setAside.size(), 1u);
    EXPECT_EQ(setAside[0].rule, QString::fromLatin1(targetUsersAreHere));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(stepOverrides::all(workspace, workspace.project).empty());
    EXPECT_EQ(stateOf(1), StepState::NotStarted);
}

TEST_F(ClosingInvolve, ReopeningReopensNothingElse)
{
    comes(4);
    ASSERT_THAT(close(), isOk());
    ASSERT_THAT(involve::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(stateOf(1), StepState::Open);
    EXPECT_EQ(stateOf(2), StepState::Open);
}

} // namespace
} // namespace moothall
