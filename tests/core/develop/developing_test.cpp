// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Develop is closed when somebody answers for what is put forward, or with a reason that is
// printed.
#include "core/develop/developing.h"
#include "core/exchange/sample.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto reason = "The council decides tomorrow morning.";

std::optional<StepState> stateOf(const Reader& reader, Id<Project> project, int number)
{
    for (const Step& step : steps::all(reader, project))
        if (step.number == number)
            return step.state;
    return std::nullopt;
}

} // namespace

TEST(ClosingDevelop, TheSampleWaitsForItsQualityOwners)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(exchange::addSample(*workspace), isOk());
    const Id<Project> project = projects::all(workspace).back().id;
    const DevelopChecks checks = developChecks(workspace, project);
    EXPECT_TRUE(checks.synthesiseClosed);
    EXPECT_EQ(checks.putForward, 8);
    EXPECT_EQ(checks.withoutOwner, 2);
    EXPECT_THAT(developing::close(workspace, project), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(developing::close(workspace, project, u"soon"_s), failsWith(Error::Kind::BadInput));
    const auto before = stepOverrides::all(workspace, project).size();
    ASSERT_THAT(developing::close(workspace, project, QString::fromLatin1(reason)), isOk());
    EXPECT_EQ(stateOf(workspace, project, 4), StepState::Closed);
    EXPECT_FALSE(stateOf(workspace, project, 5)) << "it is the last step";
    EXPECT_EQ(stepOverrides::all(workspace, project).size(), before + 1);
}

TEST(ClosingDevelop, ReopensNothingElse)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(developing::close(workspace, workspace.project, QString::fromLatin1(reason)),
                isOk());
    ASSERT_THAT(developing::reopen(workspace, workspace.project), isOk());
    EXPECT_EQ(stateOf(workspace, workspace.project, 4), StepState::Open);
    EXPECT_NE(stateOf(workspace, workspace.project, 3), StepState::Open);
}

TEST(ClosingDevelop, ThatSynthesiseIsOpenIsSetAsideUnderItsOwnName)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(developing::close(workspace, workspace.project, QString::fromLatin1(reason)),
                isOk());
    QStringList rules;
    for (const StepOverride& aside : stepOverrides::all(workspace, workspace.project))
        rules.append(aside.rule);
    EXPECT_TRUE(rules.contains(u"Steps are closed in their order"_s));
    EXPECT_EQ(rules.size(), 2);
}
