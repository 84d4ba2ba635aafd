// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a program in the middle of an import, at random moments: all of the import is there when
// the file is opened again, or nothing of it.
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>
#include <QProcess>

#include <iostream>
#include <random>
#include <signal.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr int kills = 30;
constexpr int rows = 12'000; // six slices and more

// Whether it was said that all of it is there. The program lives so long after it began to write;
// without a time it lives until it is done.
bool importAndDie(const QString& path, std::optional<int> milliseconds)
{
    QProcess program;
    program.start(QStringLiteral(MOOTHALL_IMPORTME), {path, QString::number(rows)});
    EXPECT_TRUE(program.waitForReadyRead(60'000));
    program.waitForFinished(milliseconds.value_or(60'000));
    // A number of 0 would mean every process of this group.
    if (const qint64 running = program.processId(); running > 0)
        ::kill(pid_t(running), SIGKILL);
    program.waitForFinished();
    return program.readAllStandardOutput().contains("done");
}

int ideasIn(const Reader& reader) { return reader.value<int>("SELECT count(*) FROM idea"); }

void expectSound(const Reader& reader)
{
    for (const Problem& problem : checkFile(reader))
        ADD_FAILURE() << problem.sentence.toStdString() << ' ' << problem.detail.toStdString();
    EXPECT_EQ(reader.value<int>("SELECT count(*) FROM action_group WHERE finished = 0"), 0);
    EXPECT_EQ(reader.value<int>("SELECT count(*) FROM idea_search WHERE idea_search MATCH 'point'"),
              ideasIn(reader))
        << "what is found is what is there";
}

TEST(KilledImport, IsThereAsAWholeOrNotAtAll)
{
    TestWorkspace workspace = aWorkspace();
    workspace.close();
    QElapsedTimer watch;
    watch.start();
    ASSERT_TRUE(importAndDie(workspace.path(), {}));
    const int wholeTime = int(watch.elapsed());
    workspace.reopen();
    ASSERT_EQ(ideasIn(workspace), rows);
    std::mt19937 random(20260514);
    int takenBack = 0;
    int whole = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        if (ideasIn(workspace) > 0) {
            ASSERT_THAT(workspace->undo(), isOk()) << "one undo for the whole import";
        }
        ASSERT_EQ(ideasIn(workspace), 0);
        workspace.close();
        const bool wasDone = importAndDie(workspace.path(), int(random() % unsigned(wholeTime)));
        workspace.reopen();
        const int there = ideasIn(workspace);
        ASSERT_TRUE(there == rows || (there == 0 && !wasDone))
            << there << " rows after kill " << kill;
        expectSound(workspace);
        ASSERT_FALSE(HasFailure()) << "after kill " << kill;
        takenBack += there == 0;
        whole += there != 0;
    }
    std::cout << takenBack << " imports taken back, " << whole << " whole, after " << kills
              << " kills\n";
    EXPECT_GT(takenBack, 0);
}

} // namespace
} // namespace moothall
