// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/store/filecheck.h"
#include "core/store/savecopy.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/runasnobody.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <QDir>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST(SavedCopy, IsOneFileWithEverythingInIt)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    const QTemporaryDir stick;
    const QString to = stick.filePath(u"Kopie für #1 & 100 %?.moothall"_s);
    ASSERT_THAT(saveCopy(workspace, to), isOk());
    EXPECT_EQ(filesIn(stick.path()).size(), 1);

    const auto copy = Workspace::open(to, workspace.options());
    ASSERT_THAT(copy, isOk());
    EXPECT_EQ(snapshot(**copy), snapshot(workspace));
    EXPECT_EQ(historySnapshot(**copy), historySnapshot(workspace));
    EXPECT_TRUE(checkFile(**copy).empty());
    EXPECT_TRUE((*copy)->undo()->done());
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 3u);
}

TEST(SavedCopy, LeavesTheWorkspaceUsable)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(saveCopy(workspace, workspace.inFolder(u"copy.moothall"_s)), isOk());
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

TEST(SavedCopy, TakesThePlaceOfAnOlderCopy)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const QString to = workspace.inFolder(u"copy.moothall"_s);
    ASSERT_THAT(saveCopy(workspace, to), isOk());
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Later"_s)), isOk());
    ASSERT_THAT(saveCopy(workspace, to), isOk());
    EXPECT_EQ(snapshot(**Workspace::open(to, workspace.options())), snapshot(workspace));
}

TEST(SavedCopy, OfAFileThatIsOnlyReadIsMadeToo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    Workspace::Options options = workspace.options();
    options.readOnly = true;
    const auto reading = Workspace::open(workspace.path(), options);
    const QString to = workspace.inFolder(u"copy.moothall"_s);
    ASSERT_THAT(saveCopy(**reading, to), isOk());
    EXPECT_EQ(snapshot(**Workspace::open(to, workspace.options())), snapshot(workspace));
}

TEST(SavedCopy, IsRefusedOverTheWorkspaceItself)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const QString link = workspace.inFolder(u"link.moothall"_s);
    ASSERT_TRUE(QFile::link(workspace.path(), link));
    for (const QString& to :
         {workspace.path(), workspace.folder() + u"/./workshop.moothall"_s, link})
        EXPECT_THAT(saveCopy(workspace, to), failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(ideas::all(workspace, workspace.session).size(), 1u);
}

TEST(SavedCopy, IsRefusedOverAFileThatIsOpen)
{
    TestWorkspace workspace = aWorkspace();
    TestWorkspace other = aWorkspace().withIdeas(1);
    const std::string before = snapshot(other);
    EXPECT_THAT(saveCopy(workspace, other.path()), failsWith(Error::Kind::Unavailable));
    EXPECT_EQ(snapshot(other), before);
}

TEST(SavedCopy, IsRefusedWhereThereIsNoFolderOrOnlyAFolder)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(saveCopy(workspace, workspace.inFolder(u"no/such/copy.moothall"_s)),
                failsWith(Error::Kind::NotFound));
    EXPECT_THAT(saveCopy(workspace, workspace.folder()), failsWith(Error::Kind::BadInput));
}

TEST(SavedCopy, ThatCannotBeWrittenLeavesNothingAndTheOlderOneAsItWas)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const QTemporaryDir stick;
    const QString to = stick.filePath(u"copy.moothall"_s);
    ASSERT_THAT(saveCopy(workspace, to), isOk());
    ASSERT_THAT(ideas::add(workspace, anIdea(workspace, u"Later"_s)), isOk());
    workspace.close();
    letEverybodyRead(workspace.folder());
    letEverybodyRead(stick.path());
    const QByteArray before = bytesOf(to);

    EXPECT_EQ(runAsNobody([&]() -> std::string {
                  const auto reading = Workspace::open(workspace.path(), workspace.options());
                  if (!reading)
                      return reading.error().detail.toStdString();
                  const Result<> saved = saveCopy(**reading, to);
                  return saved ? "it was saved"
                         : saved.error().kind == Error::Kind::NotAllowed
                             ? ""
                             : saved.error().sentence.toStdString();
              }),
              "");
    EXPECT_EQ(filesIn(stick.path()), QStringList{u"copy.moothall"_s});
    EXPECT_EQ(bytesOf(to), before);
}
