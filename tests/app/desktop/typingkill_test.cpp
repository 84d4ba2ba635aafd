// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the window two hundred times while somebody types into it: at most the line that is being
// typed is lost, no word of it is half there, and nothing comes twice or out of order.
#include "core/gather/ideas.h"
#include "core/store/filecheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <iostream>
#include <random>
#include <signal.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

constexpr int kills = 200;

struct Said
{
    int typing = 0; // the entry that was begun last
    int saved = 0;  // the entry whose line was cleared last
};

Said saidIn(const QByteArray& output)
{
    Said said;
    for (const QByteArray& line : output.left(output.lastIndexOf('\n')).split('\n')) {
        const QByteArrayList words = line.split(' ');
        if (words.size() == 2)
            (words[0] == "typing" ? said.typing : said.saved) = words[1].toInt();
    }
    return said;
}

Said typeAndDie(const TestWorkspace& workspace, int first, int milliseconds)
{
    QProcess program;
    program.start(
        QStringLiteral(MOOTHALL_TYPEME),
        {workspace.path(), workspace.inFolder(u"settings.ini"_s), QString::number(first)});
    EXPECT_TRUE(program.waitForReadyRead(30'000));
    EXPECT_FALSE(program.waitForFinished(milliseconds));
    if (const qint64 running = program.processId(); running > 0)
        ::kill(pid_t(running), SIGKILL);
    program.waitForFinished();
    return saidIn(program.readAllStandardOutput());
}

} // namespace

TEST(KilledWindow, LosesAtMostTheLineThatIsTyped)
{
    TestWorkspace workspace = aWorkspace();
    std::mt19937 random(20260514);
    int next = 1;
    int lost = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        workspace.close();
        const Said said = typeAndDie(workspace, next, int(random() % 160));
        workspace.reopen();
        const std::vector<Idea> all = ideas::all(workspace, workspace.session);
        const int kept = int(all.size());
        // Everything whose line was cleared, and perhaps the one that was on its way.
        ASSERT_GE(kept, std::max(said.saved, next - 1)) << "after kill " << kill;
        ASSERT_LE(kept, said.typing) << "after kill " << kill;
        for (int number = next; number <= kept; ++number)
            ASSERT_EQ(all[std::size_t(number - 1)].text,
                      u"Entry %1 about the bus that never comes"_s.arg(number));
        ASSERT_TRUE(checkFile(workspace).empty()) << "after kill " << kill;
        lost += said.typing - kept;
        next = kept + 1;
    }
    std::cout << next - 1 << " entries kept, " << lost << " lines cut off, after " << kills
              << " kills\n";
    EXPECT_GT(next, kills / 2);
}

} // namespace moothall
