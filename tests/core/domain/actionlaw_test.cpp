// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The law that holds for every action: undo gives back what was there before, redo what was there
// after, and a failure in the middle leaves no trace.
#include "core/store/filecheck.h"
#include "tests/core/domain/allactions.h"
#include "tests/core/domain/fullworkshop.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/snapshot.h"
#include "tests/support/testworkspace.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <set>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

// Lets so many statements of an action pass, then fails like a disk.
struct FailingDisk
{
    int statementsLeft = 1'000'000;

    Workspace::Options options()
    {
        Workspace::Options options;
        options.beforeEachStatement = [this] {
            if (statementsLeft-- == 0)
                throw SQLite::Exception("a failure for the test", SQLITE_IOERR);
        };
        return options;
    }
};

class EveryAction : public testing::TestWithParam<ExampleAction>
{};

// "themes::rename" for every function of a header that takes a workspace to change it.
void collectActions(const QString& header, std::set<std::string>& names)
{
    QFile file(header);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression opens(u"^namespace (?:moothall::)?(\\w+)$"_s);
    static const QRegularExpression takes(u"\\b(\\w+)\\((?!const )Workspace& "_s);
    QString space;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto opened = opens.match(line.chopped(line.endsWith(u" {"_s) ? 2 : 0));
            opened.hasMatch())
            space = opened.captured(1);
        if (const auto taken = takes.match(line); taken.hasMatch())
            names.insert((space + u"::"_s + taken.captured(1)).toStdString());
    }
}

} // namespace

TEST_P(EveryAction, LeavesNoTraceWhenItFailsAndCanBeUndoneAndRedone)
{
    FailingDisk disk;
    TestWorkspace workspace = aWorkspace().empty().with(disk.options());
    ASSERT_THAT(fillWithEverything(workspace), isOk());
    const std::string before = snapshot(workspace);
    const std::string historyBefore = historySnapshot(workspace);

    Result<> done;
    for (int statements = 0; statements < 100; ++statements) {
        disk.statementsLeft = statements;
        done = GetParam().act(workspace);
        if (done || done.error().kind != Error::Kind::Unavailable)
            break;
        ASSERT_EQ(snapshot(workspace), before) << "after a failure at statement " << statements;
        ASSERT_EQ(historySnapshot(workspace), historyBefore);
    }
    ASSERT_THAT(done, isOk());
    const std::string after = snapshot(workspace);
    EXPECT_NE(after, before);

    for (int round = 0; round < 2; ++round) {
        ASSERT_TRUE(workspace->undo()->done());
        EXPECT_EQ(snapshot(workspace), before);
        ASSERT_TRUE(workspace->redo()->done());
        EXPECT_EQ(snapshot(workspace), after);
    }
    EXPECT_TRUE(checkFile(workspace).empty());
}

INSTANTIATE_TEST_SUITE_P(
    Of, EveryAction, testing::ValuesIn(allActions()),
    [](const testing::TestParamInfo<ExampleAction>& example) {
        return QString::fromStdString(example.param.name).replace(u"::"_s, u"_"_s).toStdString();
    });

TEST(AllActions, AreListed)
{
    std::set<std::string> written;
    for (const QString& step :
         {u"involve"_s, u"gather"_s, u"synthesise"_s, u"develop"_s, u"assess"_s, u"review"_s})
        for (QDirIterator headers(QStringLiteral(MOOTHALL_SOURCE_DIR "/core/") + step, {u"*.h"_s},
                                  QDir::Files);
             headers.hasNext();)
            collectActions(headers.next(), written);
    std::set<std::string> listed;
    for (const ExampleAction& action : allActions())
        listed.insert(action.name);
    // On purpose without an undo: what left the house is out, removed words are gone.
    for (const char* forGood : {"reportVersions::add", "wordRemoval::remove"}) {
        EXPECT_FALSE(listed.contains(forGood));
        written.erase(forGood);
    }
    EXPECT_GT(written.size(), 100u);
    EXPECT_THAT(written, testing::ContainerEq(listed));
}

TEST(FullWorkshop, HoldsEveryNounAndNoDanglingReference)
{
    TestWorkspace workspace = aWorkspace().empty();
    ASSERT_THAT(fillWithEverything(workspace), isOk());
    AllRecords::forEach(
        [&]<class T>() { EXPECT_GE(workspace->reader().all<T>().size(), 2u) << Record<T>::table; });
    EXPECT_TRUE(checkFile(workspace).empty());
}
