// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/ideas.h"
#include "core/store/secondcopy.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

class ASecondCopy : public testing::Test
{
protected:
    Result<QString> makeAt(int minute, int kept = secondcopy::copiesKept)
    {
        return secondcopy::make(workspace->reader(), workspace.path(), stick.path(),
                                QDateTime(QDate(2026, 5, 14), QTime(14, minute)), kept);
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
    EXPECT_THAT(secondcopy::make(*reader, workspace.path(), stick.path(),
                                 QDateTime(QDate(2026, 5, 14), QTime(14, 0))),
                isOk());
}

TEST_F(ASecondCopy, TheOldestGoAndOtherFilesStay)
{
    QFile other(stick.filePath(u"holiday copy 2020-01-01 10.00.00.moothall"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    for (const int minute : {0, 5, 10, 15})
        ASSERT_THAT(makeAt(minute, 2), isOk());
    const QStringList left = secondcopy::all(workspace.path(), stick.path());
    ASSERT_EQ(left.size(), 2);
    EXPECT_TRUE(left[0].contains(u"14.15"_s));
    EXPECT_TRUE(left[1].contains(u"14.10"_s));
    EXPECT_EQ(namesOnTheStick().size(), 3);
}

TEST_F(ASecondCopy, SaysWhenTheDriveIsGoneAndLeavesTheWorkAlone)
{
    ASSERT_THAT(makeAt(0), isOk());
    stick.remove();
    EXPECT_THAT(makeAt(5), failsWith(Error::Kind::Unavailable));
    EXPECT_THAT(ideas::agree(workspace, workspace.ideas[0]), isOk());
}

TEST_F(ASecondCopy, BesideTheFirstIsRefused)
{
    const QString beside = QFileInfo(workspace.path()).absolutePath();
    EXPECT_THAT(secondcopy::check(workspace.path(), beside), failsWith(Error::Kind::NotAllowed));
}

} // namespace
} // namespace moothall
