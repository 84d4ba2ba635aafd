// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/newproject.h"
#include "core/involve/steps.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(NewProject, BeginsWithItsFourStepsTheFirstOpen)
{
    TestWorkspace workspace = aWorkspace().empty();
    const auto begun = projects::begin(workspace, u"  Warm   rooms "_s);
    ASSERT_THAT(begun, isOk());
    EXPECT_EQ(workspace->reader().find(*begun)->title, u"Warm rooms"_s);
    const auto steps = steps::all(workspace, *begun);
    ASSERT_EQ(steps.size(), 4u);
    EXPECT_EQ(steps[0].state, StepState::Open);
    EXPECT_EQ(steps[1].state, StepState::NotStarted);
    ASSERT_TRUE(workspace->undo(IfChangedSince::Ask));
    EXPECT_TRUE(projects::all(workspace).empty());
}

TEST(NewProject, NeedsANameThatIsNotTooLong)
{
    TestWorkspace workspace = aWorkspace().empty();
    EXPECT_FALSE(projects::begin(workspace, u"   "_s));
    EXPECT_FALSE(projects::begin(workspace, QString(121, u'a')));
    EXPECT_TRUE(projects::all(workspace).empty());
}

TEST(NewProject, IsRenamedUnderTheSameRules)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_FALSE(projects::retitle(workspace, workspace.project, {}));
    ASSERT_THAT(projects::retitle(workspace, workspace.project, u"Other"_s), isOk());
    EXPECT_EQ(workspace->reader().find(workspace.project)->title, u"Other"_s);
}

} // namespace
} // namespace moothall
