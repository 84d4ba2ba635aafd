// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several actions under one name: an import, undone as one and never half there.
#include "core/gather/ideas.h"
#include "core/store/filecheck.h"
#include "core/synthesise/insights.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <QFile>

#include <sys/wait.h>
#include <unistd.h>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

Result<> importSlices(TestWorkspace& workspace, int slices)
{
    for (int slice = 1; slice <= slices; ++slice)
        if (const auto added = ideas::addMany(workspace, {anIdea(workspace, u"Row %1"_s.arg(slice)),
                                                          anIdea(workspace, u"Next"_s)});
            !added)
            return added;
    return {};
}

// A program that dies in the middle of an import of the workspace, which must be closed.
void importAndDie(TestWorkspace& workspace)
{
    const pid_t child = fork();
    if (child == 0) {
        workspace.reopen();
        static_cast<void>(workspace->actAsGroup(u"Import"_s, [&]() -> Result<> {
            static_cast<void>(importSlices(workspace, 3));
            _exit(9);
        }));
        _exit(1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_EQ(WEXITSTATUS(status), 9);
}

} // namespace

TEST(GroupOfActions, IsUndoneAndRedoneAsOne)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s, [&] { return importSlices(workspace, 3); }),
                isOk());
    const std::string after = snapshot(workspace);
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 7u);

    for (int i = 0; i < 2; ++i) {
        ASSERT_TRUE(workspace->undo()->done());
        EXPECT_EQ(snapshot(workspace), before);
        ASSERT_TRUE(workspace->redo()->done());
        EXPECT_EQ(snapshot(workspace), after);
    }
}

TEST(GroupOfActions, IsTakenBackAsOneFromTheHistoryToo)
{
    TestWorkspace workspace = aWorkspace();
    const std::string before = snapshot(workspace);
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s, [&] { return importSlices(workspace, 3); }),
                isOk());
    const history::Seq middle = history::newest(workspace, 2).back().seq;
    ASSERT_TRUE(workspace->reverse(middle)->done());
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(GroupOfActions, ThatFailsIsTakenBack)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    EXPECT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&]() -> Result<> {
                                          EXPECT_THAT(importSlices(workspace, 2), isOk());
                                          return fail(Error::Kind::BadInput, u"Line 3 is odd."_s);
                                      }),
                failsWith(Error::Kind::BadInput));
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_TRUE(checkFile(workspace).empty());
    EXPECT_EQ(workspace->undo()->label, u"Add idea"_s) << "the failed import is no step to undo";
}

TEST(GroupOfActions, ThatThrowsIsTakenBackAndLaterActionsAreNotPartOfIt)
{
    TestWorkspace workspace = aWorkspace();
    const std::string before = snapshot(workspace);
    EXPECT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&]() -> Result<> {
                                          EXPECT_THAT(importSlices(workspace, 2), isOk());
                                          workspace->reader().run(
                                              "SELECT no_such_column FROM idea");
                                          return {};
                                      }),
                failsWith(Error::Kind::Unavailable));
    EXPECT_EQ(snapshot(workspace), before);
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Later"_s)), isOk());
    EXPECT_FALSE(history::newest(workspace, 1).front().group);
}

TEST(GroupOfActions, ThatFailsLeavesWhatOthersDidMeanwhile)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&]() -> Result<> {
                                          EXPECT_THAT(importSlices(workspace, 1), isOk());
                                          EXPECT_THAT(workspace->act(
                                                          u"Add idea"_s,
                                                          [&](Edit& edit) {
                                                              edit.insert(anIdea(
                                                                  workspace, u"From a phone"_s));
                                                          },
                                                          u"phone 3"_s),
                                                      isOk());
                                          return fail(Error::Kind::Cancelled, u"Stopped."_s);
                                      }),
                failsWith(Error::Kind::Cancelled));
    ASSERT_EQ(ideas::all(workspace, workspace.session).size(), 1u);
    EXPECT_EQ(ideas::all(workspace, workspace.session)[0].text, u"From a phone"_s);
}

TEST(GroupOfActions, IsNotJoinedByWhatItsOwnSeatDoesOutsideIt)
{
    TestWorkspace workspace = aWorkspace();
    const auto typed = [&](const QString& text) {
        workspace->outsideGroup([&] {
            EXPECT_THAT(ideas::add(workspace, anIdea(workspace, text)), isOk());
        });
    };
    const auto importAndType = [&](const Result<>& outcome) {
        return workspace->actAsGroup(u"Import"_s, [&]() -> Result<> {
            EXPECT_THAT(importSlices(workspace, 1), isOk());
            typed(u"Typed"_s);
            EXPECT_EQ(history::nextUndo(workspace, workspace->seat())->label, u"Add idea"_s);
            EXPECT_THAT(importSlices(workspace, 1), isOk());
            return outcome;
        });
    };
    ASSERT_THAT(importAndType(fail(Error::Kind::Cancelled, u"Stopped."_s)),
                failsWith(Error::Kind::Cancelled));
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 1u);
    ASSERT_THAT(importAndType({}), isOk());
    ASSERT_TRUE(workspace->undo()->done());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
}

TEST(GroupOfActions, ThatFailsTakesBackRowsThatOthersRemovedOrEdited)
{
    TestWorkspace workspace = aWorkspace();
    const std::string before = snapshot(workspace);
    EXPECT_THAT(workspace->actAsGroup(
                    u"Import"_s,
                    [&]() -> Result<> {
                        EXPECT_THAT(importSlices(workspace, 2), isOk());
                        EXPECT_THAT(workspace->act(
                                        u"Tidy"_s,
                                        [](Edit& edit) {
                                            edit.run("DELETE FROM idea WHERE text = 'Row 1'");
                                            edit.run("UPDATE idea SET agree_count = 1");
                                        },
                                        u"phone 3"_s),
                                    isOk());
                        return fail(Error::Kind::Cancelled, u"Stopped."_s);
                    }),
                failsWith(Error::Kind::Cancelled));
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(GroupOfActions, ThatDidNothingIsNoStepToUndo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s, []() -> Result<> { return {}; }), isOk());
    EXPECT_EQ(workspace->undo()->label, u"Add idea"_s);
}

TEST(GroupOfActions, ThatACrashLeftOpenIsTakenBackWhenTheFileIsOpenedNext)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    workspace.close();
    importAndDie(workspace);

    workspace.reopen();
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_TRUE(workspace->notice().contains(u"interrupted"_s));
    EXPECT_TRUE(checkFile(workspace).empty());
    EXPECT_EQ(workspace->undo()->label, u"Add idea"_s);
    workspace.reopen();
    EXPECT_TRUE(workspace->notice().isEmpty());
}

TEST(GroupOfActions, ThatACrashLeftOpenStaysWhereItIsInUse)
{
    TestWorkspace workspace = aWorkspace();
    workspace.close();
    const pid_t child = fork();
    if (child == 0) {
        workspace.reopen();
        static_cast<void>(workspace->actAsGroup(u"Import"_s, [&]() -> Result<> {
            static_cast<void>(importSlices(workspace, 1));
            static_cast<void>(workspace->act(
                u"Cite"_s,
                [&](Edit& edit) {
                    const auto insight = edit.insert(Insight{{}, workspace.project});
                    const auto idea = ideas::all(edit, workspace.session).front().id;
                    edit.insert(InsightIdea{{}, insight, idea});
                },
                u"phone 3"_s));
            _exit(9);
        }));
    }
    waitpid(child, nullptr, 0);
    workspace.reopen();
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
    EXPECT_TRUE(workspace->notice().contains(u"stays"_s));
    EXPECT_TRUE(checkFile(workspace).empty());
}

TEST(GroupOfActions, ThatAnotherProgramIsStillDoingIsLeftToIt)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(workspace->actAsGroup(u"Import"_s,
                                      [&]() -> Result<> {
                                          EXPECT_THAT(importSlices(workspace, 1), isOk());
                                          const auto other = Workspace::open(workspace.path(),
                                                                             workspace.options());
                                          EXPECT_THAT(other, isOk());
                                          EXPECT_TRUE((*other)->notice().isEmpty());
                                          return importSlices(workspace, 1);
                                      }),
                isOk());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 4u);
}

TEST(GroupOfActions, IsNotKeptFromTheFileByALockThatNobodyCouldWrite)
{
    Workspace::Options hasty;
    hasty.patience = std::chrono::milliseconds(50);
    TestWorkspace workspace = aWorkspace().with(hasty);
    const std::string before = snapshot(workspace);
    workspace.close();
    importAndDie(workspace);
    // As a program leaves it that dies right after making it.
    QFile lock(workspace.path() + u"-import"_s);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.close();
    workspace.reopen();
    EXPECT_EQ(snapshot(workspace), before);
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
    lock.close();
    EXPECT_THAT(workspace->actAsGroup(u"Import"_s, [&] { return importSlices(workspace, 1); }),
                isOk());
}

TEST(GroupOfActions, WaitsForTheImportOfAnotherProgramThenSaysSo)
{
    Workspace::Options hasty;
    hasty.patience = std::chrono::milliseconds(50);
    TestWorkspace workspace = aWorkspace().with(hasty);
    ASSERT_THAT(workspace->actAsGroup(
                    u"Import"_s,
                    [&]() -> Result<> {
                        const auto other = Workspace::open(workspace.path(), workspace.options());
                        EXPECT_THAT(
                            (*other)->actAsGroup(u"Import"_s, []() -> Result<> { return {}; }),
                            failsWith(Error::Kind::Unavailable));
                        return {};
                    }),
                isOk());
    EXPECT_FALSE(QFile::exists(workspace.path() + u"-import"_s));
}
