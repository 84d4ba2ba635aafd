// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/notedmeanwhile.h"
#include "core/assess/safeguarding.h"
#include "core/involve/groundrules.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(Safeguarding, HidesTheIdeaAndKeepsATimeAndARoleInOneStep)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    GroundRules rules = groundRules::of(workspace, workspace.session);
    rules.leadRole = u"Safeguarding lead"_s;
    ASSERT_THAT(groundRules::agree(workspace, rules), isOk());
    ASSERT_THAT(safeguarding::hideAndNote(workspace, workspace.session, workspace.ideas[1]),
                isOk());
    const auto ideas = ideas::all(workspace, workspace.session);
    EXPECT_FALSE(ideas[0].withheld);
    EXPECT_TRUE(ideas[1].withheld);
    const auto noted = incidents::all(workspace, workspace.session);
    ASSERT_EQ(noted.size(), 1u);
    EXPECT_EQ(noted[0].handledByRole, u"Safeguarding lead"_s);
    EXPECT_EQ(noted[0].at, QTime(13, 0));
    workspace->undo();
    EXPECT_FALSE(ideas::all(workspace, workspace.session)[1].withheld);
    EXPECT_TRUE(incidents::all(workspace, workspace.session).empty());
}

TEST(Safeguarding, WithoutAnIdeaNotesTheTimeAlone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(safeguarding::hideAndNote(workspace, workspace.session, std::nullopt), isOk());
    EXPECT_FALSE(ideas::all(workspace, workspace.session)[0].withheld);
    EXPECT_EQ(incidents::all(workspace, workspace.session).size(), 1u);
}

TEST(Safeguarding, ATimeThatCouldNotBeWrittenIsWrittenLaterAsItWas)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_FALSE(notedMeanwhile::last(workspace.session));
    const Timestamp then{workspace.clock.now().milliseconds - 600'000};
    notedMeanwhile::add(workspace.session, then);
    notedMeanwhile::add(Id<Session>{4711}, then); // which is not there any more
    EXPECT_EQ(notedMeanwhile::last(workspace.session), then);
    ASSERT_THAT(notedMeanwhile::write(workspace), isOk());
    EXPECT_FALSE(notedMeanwhile::isWaiting());
    const auto noted = incidents::all(workspace, workspace.session);
    ASSERT_EQ(noted.size(), 1u);
    EXPECT_EQ(noted[0].at, QTime(12, 50));
}

} // namespace
} // namespace moothall
