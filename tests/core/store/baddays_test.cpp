// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are protected, damaged, full or not ours: one clear sentence, and nothing lost.
#include "core/gather/ideas.h"
#include "core/store/fileaccess.h"
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/runasnobody.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <QDir>
#include <QFile>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

QString fileWith(const TestWorkspace& workspace, const QByteArray& bytes)
{
    const QString path = workspace.inFolder(u"other.moothall"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    return path;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Opens the workspace, expects it to be for reading only and to say why, and reads its ideas.
std::string readsButDoesNotWrite(const TestWorkspace& workspace, std::size_t ideas)
{
    const auto opened = Workspace::open(workspace.path(), workspace.options());
    if (!opened)
        return "not opened: " + opened.error().sentence.toStdString();
    if (!(*opened)->isReadOnly() || !(*opened)->notice().contains(u"protected"_s))
        return "no notice";
    if (moothall::ideas::all(**opened, workspace.session).size() != ideas)
        return "not all is there";
    const auto acted = moothall::ideas::agree(**opened, workspace.ideas[0]);
    if (acted || acted.error().kind != Error::Kind::NotAllowed)
        return "it could be changed";
    return (*opened)->openReader() ? "" : "no reader for a worker";
}

} // namespace

TEST(ProtectedFile, CanBeReadAndSaysSo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    workspace.close();
    letEverybodyRead(workspace.folder());
    QFile::setPermissions(workspace.folder(), QFile::Permissions(0x7777));
    EXPECT_EQ(runAsNobody([&] { return readsButDoesNotWrite(workspace, 3); }), "");
}

TEST(ProtectedFolder, CanBeReadAndSaysSo)
{
    TestWorkspace workspace = aWorkspace().withIdeas(3);
    workspace.close();
    letEverybodyRead(workspace.folder());
    EXPECT_EQ(runAsNobody([&] { return readsButDoesNotWrite(workspace, 3); }), "");
    EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Files).size(), 1);
}

TEST(NewFile, CanBeReadByItsOwnerOnly)
{
    TestWorkspace workspace = aWorkspace();
    constexpr QFile::Permissions ofOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(workspace.path()) & ofOthers, QFile::Permissions());
}

TEST(NewFile, MayHaveANameThatMeansSomethingElseToSqlite)
{
    const TestWorkspace workspace = aWorkspace();
    const QString before = QDir::currentPath();
    ASSERT_TRUE(QDir::setCurrent(workspace.folder()));
    const QString name = u"file:x?mode=memory"_s;
    EXPECT_THAT(Workspace::create(name), isOk());
    EXPECT_GT(QFileInfo(workspace.inFolder(name)).size(), 0);
    EXPECT_THAT(Workspace::open(name), isOk());
    QDir::setCurrent(before);
}

TEST(NewFile, NeverTakesThePlaceOfAnother)
{
    const TestWorkspace workspace = aWorkspace();
    const QString mine = fileWith(workspace, "mine");
    EXPECT_THAT(Workspace::create(mine), failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(bytesOf(mine), "mine");
}

TEST(ProtectedFolder, TakesNoNewFile)
{
    TestWorkspace workspace = aWorkspace();
    letEverybodyRead(workspace.folder());
    EXPECT_EQ(runAsNobody([&]() -> std::string {
                  const auto made = Workspace::create(workspace.inFolder(u"new.moothall"_s));
                  return !made && made.error().sentence.endsWith(u'.') ? "" : "no sentence";
              }),
              "");
    EXPECT_FALSE(QFile::exists(workspace.inFolder(u"new.moothall"_s)));
}

TEST(UnreadableFile, IsToldInASentence)
{
    TestWorkspace workspace = aWorkspace();
    workspace.close();
    letEverybodyRead(workspace.folder());
    QFile::setPermissions(workspace.path(), QFile::ReadOwner);
    if (geteuid() != 0)
        GTEST_SKIP() << "the owner may read it";
    EXPECT_EQ(runAsNobody([&]() -> std::string {
                  const auto opened = Workspace::open(workspace.path());
                  return !opened && opened.error().kind == Error::Kind::NotAllowed ? "" : "opened";
              }),
              "");
}

TEST(FullDisk, ChangesNothingAndWorksAgainWithRoom)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const Reader& reader = workspace->reader();
    const std::string before = snapshot(workspace) + historySnapshot(workspace);
    reader.database().exec("PRAGMA max_page_count = " +
                           std::to_string(reader.value<int>("PRAGMA page_count")));
    const auto added = ideas::addMany(workspace, std::vector(1'000, anIdea(workspace, u"Much"_s)));
    ASSERT_THAT(added, failsWith(Error::Kind::Unavailable));
    EXPECT_TRUE(added.error().sentence.contains(u"disk is full"_s));
    EXPECT_EQ(snapshot(workspace) + historySnapshot(workspace), before);
    EXPECT_TRUE(checkFile(workspace).empty());

    reader.database().exec("PRAGMA max_page_count = 1000000");
    EXPECT_THAT(ideas::addMany(workspace, std::vector(1'000, anIdea(workspace, u"Much"_s))),
                isOk());
    EXPECT_TRUE(checkFile(workspace).empty());
}

TEST(FullDisk, WhileUndoingChangesNothing)
{
    TestWorkspace workspace = aWorkspace();
    ASSERT_THAT(ideas::addMany(workspace, std::vector(1'000, anIdea(workspace, u"Much"_s))),
                isOk());
    const Reader& reader = workspace->reader();
    const std::string before = snapshot(workspace) + historySnapshot(workspace);
    reader.database().exec("PRAGMA max_page_count = " +
                           std::to_string(reader.value<int>("PRAGMA page_count")));
    const auto undone = workspace->undo();
    if (!undone) {
        EXPECT_THAT(undone, failsWith(Error::Kind::Unavailable));
        EXPECT_EQ(snapshot(workspace) + historySnapshot(workspace), before);
    }
    EXPECT_TRUE(checkFile(workspace).empty());
}

TEST(FullDisk, InTheMiddleOfAnImportTakesItBackNowOrLater)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    const std::string before = snapshot(workspace);
    const Reader& reader = workspace->reader();
    reader.database().exec("PRAGMA max_page_count = " +
                           std::to_string(reader.value<int>("PRAGMA page_count") + 80));
    EXPECT_THAT(workspace->actAsGroup(
                    u"Import"_s,
                    [&]() -> Result<> {
                        for (;;)
                            if (const auto slice = ideas::addMany(
                                    workspace, std::vector(100, anIdea(workspace, u"Much"_s)));
                                !slice)
                                return slice;
                    }),
                failsWith(Error::Kind::Unavailable));
    workspace.reopen();
    EXPECT_EQ(snapshot(workspace), before);
    EXPECT_TRUE(checkFile(workspace).empty());
}

TEST(VanishedFile, TakesNothingMoreAndSaysSoUntilItIsBack)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    ASSERT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
    const std::string before = snapshot(workspace);
    ASSERT_TRUE(QFile::rename(workspace.path(), workspace.inFolder(u"elsewhere"_s)));
    const Result<> acted = ideas::agree(workspace, workspace.ideas[0]);
    EXPECT_THAT(acted, failsWith(Error::Kind::NotFound));
    EXPECT_TRUE(acted.error().sentence.contains(u"workshop.moothall"_s));
    EXPECT_THAT(workspace->undo(), failsWith(Error::Kind::NotFound));
    EXPECT_EQ(snapshot(workspace), before);
    ASSERT_TRUE(QFile::rename(workspace.inFolder(u"elsewhere"_s), workspace.path()));
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

TEST(DamagedFile, IsNeverTakenForASoundOne)
{
    TestWorkspace workspace = aWorkspace().withIdeas(50);
    workspace.close();
    const QByteArray sound = bytesOf(workspace.path());
    constexpr qsizetype page = 4096;
    for (qsizetype at = page; at < sound.size(); at += page * 5) {
        QByteArray damaged = sound;
        damaged.replace(at, page, QByteArray(page, '\xa5'));
        const QString path = fileWith(workspace, damaged);
        const auto opened = Workspace::open(path, workspace.options());
        if (opened)
            EXPECT_FALSE(checkFile(**opened).empty()) << "page " << at / page;
        else
            EXPECT_THAT(opened, failsWith(Error::Kind::Damaged)) << "page " << at / page;
    }
}

TEST(TruncatedFile, IsToldInASentence)
{
    TestWorkspace workspace = aWorkspace().withIdeas(50);
    workspace.close();
    const QByteArray sound = bytesOf(workspace.path());
    for (const qsizetype length : {qsizetype(17), qsizetype(99), qsizetype(100), qsizetype(4096),
                                   qsizetype(5000), sound.size() / 2, sound.size() - 4096}) {
        const auto opened =
            Workspace::open(fileWith(workspace, sound.left(length)), workspace.options());
        if (opened)
            EXPECT_FALSE(checkFile(**opened).empty()) << length;
        else
            EXPECT_THAT(opened, failsWith(Error::Kind::Damaged)) << length;
    }
}

TEST(NotOurFile, IsRefusedAndLeftAlone)
{
    TestWorkspace workspace = aWorkspace();
    const QString text = fileWith(workspace, "Dear council,\nplease find attached");
    EXPECT_THAT(Workspace::open(text), failsWith(Error::Kind::BadInput));
    EXPECT_EQ(bytesOf(text), "Dear council,\nplease find attached");
}

TEST(NotOurFile, MayBeTheDatabaseOfAnotherProgram)
{
    TestWorkspace workspace = aWorkspace();
    const QString path = workspace.inFolder(u"bookmarks.db"_s);
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE bookmark (url TEXT)");
    const QByteArray before = bytesOf(path);
    EXPECT_THAT(Workspace::open(path), failsWith(Error::Kind::BadInput));
    EXPECT_EQ(bytesOf(path), before);
}

TEST(NotOurFile, MayClaimToBeOursAndIsNotBelieved)
{
    TestWorkspace workspace = aWorkspace();
    const QString path = workspace.inFolder(u"forged.moothall"_s);
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE idea (text TEXT); PRAGMA user_version = 1; PRAGMA application_id = " +
              std::to_string(schema::applicationId));
    EXPECT_FALSE(Workspace::open(path));
}

TEST(NotOurFile, MayBeEmptyAFolderOrNotThere)
{
    TestWorkspace workspace = aWorkspace();
    EXPECT_THAT(Workspace::open(fileWith(workspace, {})), failsWith(Error::Kind::Damaged));
    EXPECT_THAT(Workspace::open(workspace.folder()), failsWith(Error::Kind::BadInput));
    EXPECT_THAT(Workspace::open(workspace.inFolder(u"nowhere.moothall"_s)),
                failsWith(Error::Kind::NotFound));
    EXPECT_FALSE(QFile::exists(workspace.inFolder(u"nowhere.moothall"_s)));
}

TEST(NewFile, IsNotMadeOverAnotherOrWithoutAFolder)
{
    TestWorkspace workspace = aWorkspace();
    const QString letter = fileWith(workspace, "Dear council");
    EXPECT_THAT(Workspace::create(letter), failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(bytesOf(letter), "Dear council");
    EXPECT_THAT(Workspace::create(workspace.inFolder(u"no/such/new.moothall"_s)),
                failsWith(Error::Kind::NotFound));
}

TEST(NewFile, ThatCouldNotBeFinishedIsFinishedWhenItIsOpened)
{
    TestWorkspace workspace = aWorkspace();
    const QString path = workspace.inFolder(u"begun.moothall"_s);
    ASSERT_THAT(fileaccess::claim(path), isOk());
    static_cast<void>(fileaccess::createNew(path, std::chrono::milliseconds(0)));
    ASSERT_THAT(Workspace::open(path), isOk());
    EXPECT_TRUE(checkFile(**Workspace::open(path)).empty());
}

TEST(NamesOfFiles, MayHoldAnythingAPersonTypes)
{
    for (const QString& name :
         {u"Wigford #1 100% ready? yes.moothall"_s, u"Straße nach Süden & zurück.moothall"_s,
          u"file:x?mode=ro#y%20z.moothall"_s, u"حافلة 🚌 'quote\" ;.moothall"_s,
          u" -rf ~.moothall"_s}) {
        TestWorkspace workspace = aWorkspace().withIdeas(2).named(name);
        EXPECT_EQ(workspace->openReader()->value<int>("SELECT count(*) FROM idea"), 2);
        workspace.close();
        EXPECT_EQ(QDir(workspace.folder()).entryList(QDir::Files | QDir::Hidden),
                  QStringList{name});
        letEverybodyRead(workspace.folder());
        EXPECT_EQ(runAsNobody([&] { return readsButDoesNotWrite(workspace, 2); }), "")
            << name.toStdString();
    }
}

TEST(SynchronisedFolder, IsWarnedOf)
{
    EXPECT_TRUE(fileaccess::warningAbout(u"/home/ana/Dropbox/council/w.moothall"_s)
                    .contains(u"synchronised"_s));
    EXPECT_TRUE(fileaccess::warningAbout(u"/home/ana/OneDrive - Council/w.moothall"_s)
                    .contains(u"synchronised"_s));
    EXPECT_TRUE(fileaccess::warningAbout(u"/home/ana/workshops/w.moothall"_s).isEmpty());
}
