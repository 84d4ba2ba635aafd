// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ids in the file: in the order of time, over clocks that go wrong and files that are closed.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <set>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Id<Idea> addOne(TestWorkspace& workspace)
{
    return ideas::add(workspace, anIdea(workspace, u"Point"_s)).value();
}

} // namespace

TEST(Ids, OfAnImportAreUniqueAndInItsOrder)
{
    TestWorkspace workspace = aWorkspace();
    std::vector<Idea> rows;
    for (int i = 0; i < 2'000; ++i)
        rows.push_back(anIdea(workspace, QString::number(i)));
    ASSERT_THAT(ideas::addMany(workspace, rows), isOk());
    int expected = 0;
    for (const Idea& idea : ideas::all(workspace, workspace.session))
        ASSERT_EQ(idea.text, QString::number(expected++));
    EXPECT_EQ(expected, 2'000);
}

TEST(Ids, SortLaterWhenTheClockGoesBack)
{
    TestWorkspace workspace = aWorkspace();
    const Id<Idea> before = addOne(workspace);
    workspace.clock.advance(-48h);
    EXPECT_GT(addOne(workspace), before);
}

TEST(Ids, SortLaterWhenTheClockGoesBackWhileTheFileIsClosed)
{
    TestWorkspace workspace = aWorkspace();
    Id<Idea> last = addOne(workspace);
    for (int i = 0; i < 5; ++i) {
        workspace.clock.advance(-48h);
        workspace.reopen();
        const Id<Idea> next = addOne(workspace);
        EXPECT_GT(next, last);
        last = next;
    }
}

TEST(Ids, SortAfterThoseThatCameFromALaptopAhead)
{
    TestWorkspace workspace = aWorkspace();
    Idea brought = anIdea(workspace, u"From another laptop"_s);
    brought.id = {addOne(workspace).value + (std::int64_t(86'400'000) << 22)};
    ASSERT_THAT(ideas::addMany(workspace, {brought}), isOk());
    workspace.reopen();
    EXPECT_GT(addOne(workspace), brought.id);
}

TEST(Ids, AreNotUsedAgainAfterTheRowIsRemoved)
{
    TestWorkspace workspace = aWorkspace();
    workspace.close();
    Workspace::Options options = workspace.options();
    std::set<Id<Idea>> used;
    for (std::uint64_t opening = 1; opening <= 5; ++opening) {
        options.idSeed = opening; // another one each time, as from the system
        const auto opened = Workspace::open(workspace.path(), options);
        EXPECT_TRUE(
            used.insert(ideas::add(**opened, anIdea(workspace, u"Point"_s)).value()).second);
        ASSERT_TRUE((*opened)->undo()->done());
    }
}

TEST(Ids, StayTheirOwnWhenARecordBringsOne)
{
    TestWorkspace workspace = aWorkspace();
    Idea idea = anIdea(workspace, u"Mine"_s);
    idea.id = {123};
    EXPECT_EQ(ideas::add(workspace, idea).value(), Id<Idea>{123});
    EXPECT_THAT(ideas::add(workspace, idea), failsWith(Error::Kind::BadInput));
}
