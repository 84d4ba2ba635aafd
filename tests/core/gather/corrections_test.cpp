// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was set wrongly on an idea that is saved is set right.
#include "core/gather/corrections.h"
#include "core/gather/prompts.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

TEST(Corrections, AnIdeaGoesToAPromptOfItsOwnSessionOrToNone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const auto prompt = [&] { return workspace->reader().find(workspace.ideas[0])->prompt; };
    ASSERT_THAT(corrections::setPrompt(workspace, workspace.ideas[0], workspace.prompt), isOk());
    EXPECT_EQ(prompt(), workspace.prompt);
    Session other;
    other.project = workspace.project;
    const auto elsewhere = prompts::add(
        workspace, {{}, *sessions::add(workspace, other), u"Q1"_s, 2, u"And then?"_s, 1});
    ASSERT_THAT(elsewhere, isOk());
    EXPECT_THAT(corrections::setPrompt(workspace, workspace.ideas[0], *elsewhere),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(prompt(), workspace.prompt);
    ASSERT_THAT(corrections::setPrompt(workspace, workspace.ideas[0], std::nullopt), isOk());
    EXPECT_EQ(prompt(), std::nullopt);
}

TEST(SafeWording, IsOtherWordsNotOtherSigns)
{
    TestWorkspace workspace = aWorkspace();
    const auto idea = ideas::add(workspace, anIdea(workspace, u"Joe lives at 9 Elm"_s));
    ASSERT_THAT(idea, isOk());
    ASSERT_THAT(ideas::setMark(workspace, *idea, ideas::Mark::Identifying, true), isOk());
    for (const QString& same : {u"Joe lives at 9 Elm."_s, u"joe  lives, at 9 ELM"_s})
        EXPECT_THAT(ideas::setSafeWording(workspace, *idea, same),
                    failsWith(Error::Kind::NotAllowed));
    EXPECT_FALSE(workspace->reader().find(*idea)->redactedText);
    EXPECT_THAT(ideas::setSafeWording(workspace, *idea, u"A neighbour lives near"_s), isOk());
    EXPECT_THAT(ideas::setSafeWording(workspace, *idea, std::nullopt), isOk());
}

} // namespace
} // namespace moothall
