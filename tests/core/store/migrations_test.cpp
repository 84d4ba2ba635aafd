// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of older and newer versions: what is converted, what can still be undone, what only read.
#include "core/gather/ideas.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

using Steps = std::vector<schema::Migration>;

Steps stepsWith(std::string_view sql, bool additive)
{
    Steps steps(schema::migrations().begin(), schema::migrations().end());
    steps.push_back({steps.back().version + 1, sql, additive});
    return steps;
}

const Steps addingAColumn =
    stepsWith("ALTER TABLE idea ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'", true);
const Steps makingATableAnew = stepsWith("ALTER TABLE prompt DROP COLUMN code;"
                                         "ALTER TABLE prompt ADD COLUMN motto TEXT",
                                         false);
const Steps failing = stepsWith("ALTER TABLE idea ADD COLUMN mood TEXT; SELECT nonsense", true);

Result<std::unique_ptr<Workspace>> openWith(const TestWorkspace& workspace, const Steps& steps)
{
    Workspace::Options options = workspace.options();
    options.migrations = steps;
    return Workspace::open(workspace.path(), options);
}

} // namespace

TEST(Migration, ThatAddsAColumnKeepsOldActionsUndoable)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    ASSERT_THAT(ideas::reword(workspace, workspace.ideas[0], u"Reworded"_s), isOk());
    ASSERT_THAT(ideas::remove(workspace, workspace.ideas[1]), isOk());
    workspace.close();

    const auto newer = openWith(workspace, addingAColumn);
    ASSERT_THAT(newer, isOk());
    ASSERT_TRUE((*newer)->undo()->done());
    EXPECT_EQ(
        (*newer)->reader().value<QString>("SELECT mood FROM idea WHERE id = ?", workspace.ideas[1]),
        u"calm"_s);
    ASSERT_TRUE((*newer)->undo()->done());
    EXPECT_EQ((*newer)->reader().find(workspace.ideas[0])->text, u"Idea 1"_s);
    ASSERT_TRUE((*newer)->undo()->done()) << "the adding of the second idea";
    ASSERT_TRUE((*newer)->redo()->done());
    EXPECT_EQ((*newer)->reader().find(workspace.ideas[1])->text, u"Idea 2"_s);
}

TEST(Migration, IsNotedInEveryLaterEntryOfTheHistory)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    workspace.close();
    const auto newer = openWith(workspace, addingAColumn);
    ASSERT_TRUE((*newer)->undo()->done());
    const auto newest = history::newest(**newer, 2);
    EXPECT_EQ(newest[0].schema, addingAColumn.back().version);
    EXPECT_EQ(newest[1].schema, schema::version(schema::migrations()));
}

TEST(Migration, HappensOnce)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    workspace.close();
    ASSERT_THAT(openWith(workspace, addingAColumn), isOk());
    const auto again = openWith(workspace, addingAColumn);
    ASSERT_THAT(again, isOk());
    EXPECT_FALSE((*again)->isReadOnly());
    EXPECT_EQ((*again)->reader().value<int>("PRAGMA user_version"), addingAColumn.back().version);
}

TEST(Migration, ThatRemovesSomethingEndsWhatCanBeUndone)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const history::Seq older = history::newest(workspace, 1).front().seq;
    workspace.close();

    const auto newer = openWith(workspace, makingATableAnew);
    ASSERT_THAT(newer, isOk());
    EXPECT_TRUE((*newer)->undo()->nothingToDo());
    const auto reversal = (*newer)->reverse(older);
    ASSERT_THAT(reversal, failsWith(Error::Kind::NotAllowed));
    EXPECT_TRUE(reversal.error().sentence.contains(u"converted"_s));
    const history::Seq floor = history::newest(**newer, 1).front().seq;
    EXPECT_THAT((*newer)->reverse(floor), failsWith(Error::Kind::NotFound));

    ASSERT_THAT(ideas::agree(**newer, workspace.ideas[0]), isOk());
    EXPECT_TRUE((*newer)->undo()->done()) << "what is done afterwards can be undone";
}

TEST(Migration, ThatFailsLeavesTheFileAsItWas)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    workspace.close();
    EXPECT_THAT(openWith(workspace, failing), failsWith(Error::Kind::Unavailable));
    workspace.reopen();
    EXPECT_FALSE(workspace->isReadOnly());
    EXPECT_EQ(snapshot(workspace), before);
}

TEST(FileOfANewerVersion, CanOnlyBeReadAndSaysSo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(2);
    workspace.close();
    ASSERT_THAT(openWith(workspace, addingAColumn), isOk());

    workspace.reopen();
    EXPECT_TRUE(workspace->isReadOnly());
    EXPECT_TRUE(workspace->notice().contains(u"newer version"_s));
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 2u);
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(workspace->undo(), failsWith(Error::Kind::NotAllowed));
    EXPECT_THAT(workspace->actAsGroup(u"Import"_s, []() -> Result<> { return {}; }),
                failsWith(Error::Kind::NotAllowed));
}

TEST(FileOfANewerVersion, IsKnownByItsLogWhereTheProgramThatConvertedItDied)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    workspace.close();
    const auto newer = openWith(workspace, addingAColumn);
    ASSERT_THAT(newer, isOk());
    const QString left = workspace.inFolder(u"left.moothall"_s);
    ASSERT_TRUE(QFile::copy(workspace.path(), left));
    ASSERT_TRUE(QFile::copy(workspace.path() + u"-wal"_s, left + u"-wal"_s));

    const auto older = Workspace::open(left, workspace.options());
    ASSERT_THAT(older, isOk());
    EXPECT_TRUE((*older)->isReadOnly());
    EXPECT_TRUE((*older)->notice().contains(u"newer version"_s));
}

TEST(FileOfAnOlderVersion, IsNotConvertedWhereItIsOnlyRead)
{
    TestWorkspace workspace = aWorkspace();
    workspace.close();
    Workspace::Options options = workspace.options();
    options.migrations = addingAColumn;
    options.readOnly = true;
    EXPECT_THAT(Workspace::open(workspace.path(), options), failsWith(Error::Kind::NotAllowed));
}
