// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The same suggestions on every machine: what plain x86-64 and AVX2 with FMA reckon is the same to
// the last bit.
#include "tests/core/suggest/boards.h"

#include <QProcess>

namespace moothall::suggest::test {
namespace {

// Ideas put together from the halves of others, so that many are alike and none the same.
QByteArray manyIdeas()
{
    const std::vector<Note> subjects = threeSubjects();
    QByteArray lines;
    for (std::size_t first = 0; first < subjects.size(); ++first)
        for (std::size_t other = first % 7; other < subjects.size(); other += 3) {
            const QString& start = subjects[first].text;
            const QString& end = subjects[other].text;
            lines += (start.left(start.size() * 2 / 3) + u' ' + end.mid(end.size() / 2)).toUtf8();
            lines += '\n';
        }
    return lines;
}

QByteArray printedBy(const QString& program)
{
    QProcess process;
    process.start(program, {});
    process.write(manyIdeas());
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    EXPECT_EQ(process.exitCode(), 0) << program.toStdString();
    return process.readAllStandardOutput();
}

TEST(Instructions, ReckonTheSameBytes)
{
#ifdef MOOTHALL_SUGGEST_WIDE
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma"))
        GTEST_SKIP() << "this processor has no AVX2";
    const QByteArray plain = printedBy(QStringLiteral(MOOTHALL_SUGGEST_PLAIN));
    EXPECT_GT(plain.size(), 10'000);
    EXPECT_EQ(printedBy(QStringLiteral(MOOTHALL_SUGGEST_WIDE)), plain);
#else
    GTEST_SKIP() << "built for another family of processors";
#endif
}

} // namespace
} // namespace moothall::suggest::test
