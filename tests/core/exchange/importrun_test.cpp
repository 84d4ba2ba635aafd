// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a plan: all of it as one undo, or nothing.
#include "core/exchange/lines.h"
#include "core/exchange/polis.h"
#include "core/gather/ideas.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <SQLiteCpp/Exception.h>

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

// More than two slices of ideas.
constexpr int manyLines = 4500;

ImportPlan manyIdeas(const TestWorkspace& workspace, const Target& target)
{
    QStringList lines;
    for (int i = 1; i <= manyLines; ++i)
        lines.append(u"idea %1"_s.arg(i));
    IdSource ids = sameIds();
    Result<ImportPlan> plan = planLines(workspace, ids, lines.join(u'\n'), target, u"pasted"_s);
    EXPECT_THAT(plan, isOk());
    return std::move(plan).value_or(ImportPlan());
}

} // namespace

TEST(ImportRun, WritesNothingWhilePlanning)
{
    const TestWorkspace workspace = aWorkspace().withIdeas(2);
    const std::string before = snapshot(workspace);
    const int history = historyLength(workspace);
    manyIdeas(workspace, {});
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_EQ(historyLength(workspace), history);
}

TEST(ImportRun, WritesThePlanInItsOrder)
{
    TestWorkspace workspace = aWorkspace();
    const ImportPlan plan = manyIdeas(workspace, {});
    ASSERT_THAT(run(workspace, plan), isOk());
    const auto written = ideas::all(workspace, plan.session);
    ASSERT_EQ(written.size(), std::size_t(manyLines));
    EXPECT_EQ(written.front().text, u"idea 1"_s);
    EXPECT_EQ(written.back().text, u"idea %1"_s.arg(manyLines));
    EXPECT_EQ(projects::all(workspace).back().title, u"pasted"_s);
}

TEST(ImportRun, IsTakenBackByOneUndoAndComesBackByOneRedo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const std::string before = snapshot(workspace);
    ASSERT_THAT(run(workspace, manyIdeas(workspace, {})), isOk());
    const std::string after = snapshot(workspace);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(snapshot(workspace), before);
    ASSERT_THAT(workspace->redo(), isOk());
    EXPECT_EQ(snapshot(workspace), after);
}

TEST(ImportRun, LeavesNothingWhenStopped)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    const std::string before = snapshot(workspace);
    const auto outcome = run(workspace, manyIdeas(workspace, {}),
                             [](std::size_t done, std::size_t) { return done < 3000; });
    EXPECT_THAT(outcome, failsWith(Error::Kind::Cancelled));
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(ImportRun, LeavesNothingWhenAWriteFails)
{
    int statements = 0;
    bool importing = false;
    Workspace::Options options;
    options.beforeEachStatement = [&] {
        if (importing && ++statements == 3333)
            throw SQLite::Exception("disk full", 13);
    };
    TestWorkspace workspace = aWorkspace().withIdeas(2).with(options);
    const std::string before = snapshot(workspace);
    const ImportPlan plan = manyIdeas(workspace, {{}, workspace.session});
    importing = true;
    EXPECT_FALSE(run(workspace, plan).has_value());
    EXPECT_EQ(statements, 3333);
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(ImportRun, TellsHowFarItIs)
{
    TestWorkspace workspace = aWorkspace();
    const ImportPlan plan = manyIdeas(workspace, {});
    std::vector<std::size_t> steps;
    ASSERT_THAT(run(workspace, plan,
                    [&](std::size_t done, std::size_t total) {
                        EXPECT_EQ(total, plan.rows.size());
                        steps.push_back(done);
                        return true;
                    }),
                isOk());
    EXPECT_GE(steps.size(), 3u);
    EXPECT_TRUE(std::ranges::is_sorted(steps));
    EXPECT_EQ(steps.back(), plan.rows.size());
}

TEST(ImportRun, NoticesThatTheSessionIsGone)
{
    TestWorkspace workspace = aWorkspace();
    const auto session =
        sessions::add(workspace, {{}, workspace.project, u"S2"_s, u"Second workshop"_s});
    ASSERT_THAT(session, isOk());
    const ImportPlan plan = manyIdeas(workspace, {{}, *session});
    ASSERT_THAT(sessions::remove(workspace, *session), isOk());
    EXPECT_THAT(run(workspace, plan), failsWith(Error::Kind::NotFound));
}

TEST(ImportRun, CountsWhatItWillAdd)
{
    const TestWorkspace workspace = aWorkspace();
    EXPECT_EQ(countsOf(manyIdeas(workspace, {})),
              u"1 project(s), 1 session(s), %1 idea(s)"_s.arg(manyLines));
    EXPECT_TRUE(countsOf({}).isEmpty());
}

TEST(ImportRun, WritesAConversation)
{
    TestWorkspace workspace = aWorkspace();
    writeFile(workspace.inFolder(u"talk/comments.csv"_s),
              "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
              "1778673600000,x,0,1,2,1,1,A bench\n");
    writeFile(workspace.inFolder(u"talk/participants-votes.csv"_s),
              "participant,0\n1,1\n2,1\n3,-1\n");
    IdSource ids = sameIds();
    const auto plan = planPolis(workspace, ids, workspace.inFolder(u"talk"_s));
    ASSERT_THAT(plan, isOk());
    const std::string before = snapshot(workspace);
    ASSERT_THAT(run(workspace, *plan), isOk());
    EXPECT_EQ(ideas::all(workspace, plan->session), ideasOf(*plan));
    EXPECT_EQ(participants::all(workspace, plan->project).size(), 3u);
    ASSERT_THAT(workspace->undo(), isOk());
    EXPECT_EQ(snapshot(workspace), before);
}

} // namespace moothall::exchange
