// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills a working program at random moments, a hundred times: what it had acknowledged is there,
// the file is sound, and no import is left half done.
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <QProcess>

#include <iostream>
#include <random>
#include <signal.h>

using namespace moothall;
using namespace moothall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 100;

// What the program said before it died.
struct Acknowledged
{
    int changes = 0;
    history::Seq newest;
    std::optional<history::Seq> lastImport;
};

Acknowledged acknowledgedIn(const QByteArray& said)
{
    Acknowledged acknowledged;
    for (const QByteArray& line : said.left(said.lastIndexOf('\n')).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() != 2)
            continue;
        ++acknowledged.changes;
        acknowledged.newest = {words[1].toLongLong()};
        if (words[0] == "import")
            acknowledged.lastImport = acknowledged.newest;
    }
    return acknowledged;
}

// Works on the file for so long from its first acknowledgement, then dies.
Acknowledged workAndDie(const QString& path, unsigned seed, int milliseconds)
{
    QProcess program;
    program.start(QStringLiteral(MOOTHALL_KILLME), {path, QString::number(seed)});
    EXPECT_TRUE(program.waitForReadyRead(20'000));
    EXPECT_FALSE(program.waitForFinished(milliseconds));
    EXPECT_EQ(program.readAllStandardError().toStdString(), "");
    // A number of 0 would mean every process of this group.
    if (const qint64 running = program.processId(); running > 0)
        ::kill(pid_t(running), SIGKILL);
    program.waitForFinished();
    return acknowledgedIn(program.readAllStandardOutput());
}

void expectKept(const Reader& reader, const Acknowledged& acknowledged)
{
    EXPECT_EQ(reader.value<std::int64_t>("SELECT count(*) FROM history WHERE seq <= ?",
                                         acknowledged.newest),
              acknowledged.newest.value);
    if (!acknowledged.lastImport)
        return;
    const auto import = history::find(reader, *acknowledged.lastImport);
    ASSERT_TRUE(import && import->group);
    EXPECT_TRUE(
        reader.value<bool>("SELECT finished FROM action_group WHERE id = ?", *import->group));
}

void expectSound(const Reader& reader)
{
    for (const Problem& problem : checkFile(reader))
        ADD_FAILURE() << problem.sentence.toStdString() << ' ' << problem.detail.toStdString();
}

} // namespace

TEST(KilledProgram, HasLostNothingItAcknowledged)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    std::mt19937 random(20260513);
    int changes = 0;
    int importsTakenBack = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        workspace.close();
        const Acknowledged acknowledged =
            workAndDie(workspace.path(), unsigned(random()), 10 + int(random() % 120));
        workspace.reopen();
        expectKept(workspace, acknowledged);
        expectSound(workspace);
        ASSERT_FALSE(HasFailure()) << "after kill " << kill;
        changes += acknowledged.changes;
        importsTakenBack += workspace->notice().isEmpty() ? 0 : 1;
    }
    EXPECT_GT(changes, kills);
    std::cout << changes << " changes acknowledged and kept, " << importsTakenBack
              << " imports taken back, after " << kills << " kills\n";
}

TEST(KilledProgram, HasRecordedEverythingThatIsThere)
{
    TestWorkspace workspace = aWorkspace().withIdeas(1);
    std::mt19937 random(7);
    for (int kill = 1; kill <= 5; ++kill) {
        workspace.close();
        static_cast<void>(workAndDie(workspace.path(), unsigned(random()), 50));
        workspace.reopen();
    }
    // Taking back every entry that stands, newest first, leaves nothing.
    for (const HistoryEntry& entry : history::newest(workspace, 1'000'000)) {
        if (entry.kind == HistoryKind::Undo || history::isReversed(workspace, entry.seq))
            continue;
        const auto reversal = workspace->reverse(entry.seq);
        ASSERT_THAT(reversal, isOk());
        ASSERT_TRUE(reversal->done()) << reversal->question().toStdString();
    }
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM idea"), 0);
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM project"), 0);
}
