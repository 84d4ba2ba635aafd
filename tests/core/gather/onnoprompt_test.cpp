// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said before anything was asked can go to a prompt as a whole.
#include "core/gather/onnoprompt.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(OnNoPrompt, GoesToAPromptAsAWholeAndComesBack)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    EXPECT_EQ(onNoPrompt::count(workspace, workspace.session), 3);
    ASSERT_THAT(onNoPrompt::putOn(workspace, workspace.prompt), isOk());
    EXPECT_EQ(onNoPrompt::count(workspace, workspace.session), 0);
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        EXPECT_EQ(idea.prompt, workspace.prompt);
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(onNoPrompt::count(workspace, workspace.session), 3);
}

} // namespace
} // namespace moothall
