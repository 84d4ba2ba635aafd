// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two programs on one file: each hears of the other, and waits for it.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <thread>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> anotherProgramOn(const TestWorkspace& workspace)
{
    return std::move(*Workspace::open(workspace.path(), workspace.options()));
}

} // namespace

TEST(AnotherProgram, IsHeardOfOnceAndExactly)
{
    TestWorkspace workspace = aWorkspace();
    const auto other = anotherProgramOn(workspace);
    std::vector<Changes> told;
    QObject listener;
    QObject::connect(&*workspace, &Workspace::changed, &listener,
                     [&](const Changes& changes) { told.push_back(changes); });
    const auto idea = ideas::add(*other, anIdea(workspace, u"From the other"_s));
    EXPECT_TRUE(told.empty());

    workspace->tellNews();
    workspace->tellNews();
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].of("idea"), (std::vector{RowChange{ChangeKind::Added, idea->value}}));
    EXPECT_EQ(told[0].byTable().size(), 1u);
}

TEST(AnotherProgram, IsHeardOfByWhoOnlyReads)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    Workspace::Options options = workspace.options();
    options.readOnly = true;
    const auto reading = std::move(*Workspace::open(workspace.path(), options));
    int told = 0;
    QObject listener;
    QObject::connect(&*reading, &Workspace::changed, &listener,
                     [&](const Changes& changes) { told += int(changes.of("idea").size()); });
    reading->tellNews();
    EXPECT_EQ(told, 0) << "what was there before is no news";
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"New"_s)), isOk());
    reading->tellNews();
    EXPECT_EQ(told, 1);
}

TEST(AnotherProgram, TakesTurns)
{
    TestWorkspace workspace = aWorkspace();
    const auto other = anotherProgramOn(workspace);
    for (int i = 0; i < 20; ++i) {
        ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Mine"_s)), isOk());
        ASSERT_THAT(ideas::add(*other, anIdea(workspace, u"Theirs"_s)), isOk());
    }
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 40u);
}

TEST(AnotherProgram, ThatWritesTooLongIsToldInASentence)
{
    Workspace::Options hasty;
    hasty.patience = std::chrono::milliseconds(30);
    TestWorkspace workspace = aWorkspace().withIdeas(1).with(hasty);
    const auto other = anotherProgramOn(workspace);
    ASSERT_THAT(workspace->act(u"Take long"_s,
                               [&](Edit& edit) {
                                   edit.run("UPDATE idea SET unclear = 1");
                                   EXPECT_THAT(ideas::agree(*other, workspace.ideas[0]),
                                               failsWith(Error::Kind::Unavailable));
                                   EXPECT_THAT(other->undo(), failsWith(Error::Kind::Unavailable));
                               }),
                isOk());
    EXPECT_THAT(ideas::agree(*other, workspace.ideas[0]), isOk());
}

TEST(AnotherProgram, ThatWritesForAMomentIsWaitedFor)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    std::thread worker;
    ASSERT_THAT(workspace->act(u"Take a moment"_s,
                               [&](Edit& edit) {
                                   edit.run("UPDATE idea SET unclear = 1");
                                   worker = std::thread([&] {
                                       const auto other = anotherProgramOn(workspace);
                                       EXPECT_THAT(ideas::agree(*other, workspace.ideas[0]),
                                                   isOk());
                                   });
                                   std::this_thread::sleep_for(std::chrono::milliseconds(50));
                               }),
                isOk());
    worker.join();
    EXPECT_EQ(workspace->reader().find(workspace.ideas[0])->agreeCount, 1);
    EXPECT_TRUE(workspace->reader().find(workspace.ideas[0])->unclear);
}

TEST(Worker, SeesEveryActionOnceItIsOnDisk)
{
    TestWorkspace workspace = aWorkspace();
    const auto reader = workspace->openReader();
    ASSERT_THAT(reader, isOk());
    for (int i = 1; i <= 3; ++i) {
        ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"More"_s)), isOk());
        EXPECT_EQ(ideas::all(*reader, workspace.session).size(), std::size_t(i));
    }
}
