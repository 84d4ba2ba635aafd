// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/involve/newproject.h"
#include "core/store/secondcopy.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QStorageInfo>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ASecondCopy : public testing::Test
{
protected:
    Result<QString> makeAt(int minute, int kept = secondcopy::copiesKept)
    {
        return secondcopy::make(workspace->reader(), workspace.path(),
                                secondcopy::placeAt(stick.path()),
                                QDateTime(QDate(2026, 5, 14), QTime(14, minute)), kept);
    }

    QStringList copiesAt(int minute)
    {
        return secondcopy::all(workspace->reader(), workspace.path(), stick.path(),
                               QDateTime(QDate(2026, 5, 14), QTime(14, minute)));
    }

    QStringList namesOnTheStick() const
    {
        return QDir(stick.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    TestWorkspace workspace = aWorkspace().withIdeas(3);
    QTemporaryDir stick;
};

TEST_F(ASecondCopy, HoldsEverythingUnderANameThatSaysWhen)
{
    const auto copy = makeAt(5);
    ASSERT_THAT(copy, isOk());
    EXPECT_TRUE(copy->endsWith(u" copy 2026-05-14 14.05.00.moothall"_s));
    const auto opened = Workspace::open(*copy);
    ASSERT_THAT(opened, isOk());
    EXPECT_EQ((*opened)->reader().value<int>("SELECT count(*) FROM idea"), 3);
}

TEST_F(ASecondCopy, IsMadeThroughAConnectionOfAWorker)
{
    const auto reader = workspace->openReader();
    ASSERT_TRUE(reader);
    EXPECT_THAT(secondcopy::make(*reader, workspace.path(), secondcopy::placeAt(stick.path()),
                                 QDateTime(QDate(2026, 5, 14), QTime(14, 0))),
                isOk());
}

TEST_F(ASecondCopy, TheOldestGoAndOtherFilesStay)
{
    QFile other(stick.filePath(u"holiday copy 2020-01-01 10.00.00.moothall"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    for (const int minute : {0, 5, 10, 15})
        ASSERT_THAT(makeAt(minute, 2), isOk());
    const QStringList left = copiesAt(20);
    ASSERT_EQ(left.size(), 2);
    EXPECT_TRUE(left[0].contains(u"14.15"_s));
    EXPECT_TRUE(left[1].contains(u"14.10"_s));
    EXPECT_EQ(namesOnTheStick().size(), 3);
}

// Two projects on one stick, each in a file called "workshop".
TEST_F(ASecondCopy, AnotherWorkspaceOfThatNameKeepsItsOwn)
{
    const QTemporaryDir elsewhere;
    const QString path = elsewhere.filePath(QFileInfo(workspace.path()).fileName());
    Workspace::Options later;
    later.clock = [] { return Timestamp(1'900'000'000'000); };
    const auto other = Workspace::create(path, later);
    ASSERT_THAT(other, isOk());
    ASSERT_THAT(projects::begin(**other, u"Another"_s), isOk());
    ASSERT_THAT(secondcopy::make((*other)->reader(), path, secondcopy::placeAt(stick.path()),
                                 QDateTime(QDate(2026, 5, 14), QTime(13, 0))),
                isOk());
    for (const int minute : {0, 5, 10})
        ASSERT_THAT(makeAt(minute, 2), isOk());
    EXPECT_EQ(copiesAt(20).size(), 2);
    EXPECT_EQ(namesOnTheStick().size(), 3);
}

TEST_F(ASecondCopy, TheNewestStaysWhenTheClockIsSetBack)
{
    for (const int minute : {40, 45, 5})
        ASSERT_THAT(makeAt(minute, 2), isOk());
    const QStringList left = copiesAt(5);
    ASSERT_EQ(left.size(), 2);
    EXPECT_TRUE(left[0].contains(u"14.05"_s));
    EXPECT_TRUE(left[1].contains(u"14.45"_s));
}

TEST_F(ASecondCopy, ABrokenFileOfItsNameIsLeftAlone)
{
    ASSERT_THAT(makeAt(0), isOk());
    const QString broken = QString(namesOnTheStick().front()).replace(u"14.00"_s, u"13.00"_s);
    QFile file(stick.filePath(broken));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no workspace");
    file.close();
    ASSERT_THAT(makeAt(5, 1), isOk());
    EXPECT_EQ(copiesAt(5).size(), 1);
    EXPECT_TRUE(QFile::exists(file.fileName()));
}

TEST_F(ASecondCopy, SaysWhenTheDriveIsGoneAndLeavesTheWorkAlone)
{
    ASSERT_THAT(makeAt(0), isOk());
    stick.remove();
    EXPECT_THAT(makeAt(5), failsWith(Error::Kind::Unavailable));
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

// Where the folder to which the drive was mounted is there without it.
TEST_F(ASecondCopy, IsNotMadeOnTheDriveBelowTheOneThatWasChosen)
{
    EXPECT_EQ(secondcopy::placeAt(stick.path()).drive, QStorageInfo(stick.path()).rootPath());
    const secondcopy::Place pulled{stick.path(), u"/media/stick"_s};
    EXPECT_THAT(secondcopy::make(workspace->reader(), workspace.path(), pulled,
                                 QDateTime(QDate(2026, 5, 14), QTime(14, 0))),
                failsWith(Error::Kind::Unavailable));
    EXPECT_EQ(namesOnTheStick(), QStringList());
}

TEST_F(ASecondCopy, BesideTheFirstIsRefused)
{
    const QString beside = QFileInfo(workspace.path()).absolutePath();
    EXPECT_THAT(secondcopy::check(workspace.path(), {beside, {}}),
                failsWith(Error::Kind::NotAllowed));
}

} // namespace
} // namespace moothall
