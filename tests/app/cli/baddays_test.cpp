// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bad days at every door of the command line: one sentence, nothing lost, nothing half-written.
#include "tests/app/cli/program.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class CliBadDay : public Program
{
protected:
    QString importRefusal(const QString& source, const QString& format = u"auto"_s)
    {
        if (!QFile::exists(pathOf(u"t.moothall"_s)))
            printed({u"new"_s, u"t.moothall"_s});
        const QString sentence =
            refusal({u"import"_s, u"t.moothall"_s, source, u"--format"_s, format});
        EXPECT_EQ(printed({u"list"_s, u"t.moothall"_s, u"--json"_s}), u"[]\n"_s);
        return sentence;
    }
};

TEST_F(CliBadDay, FilesThatAreNotOurs)
{
    EXPECT_TRUE(refusal({u"list"_s, u"missing.moothall"_s}).contains(u"There is no file"_s));
    EXPECT_TRUE(refusal({u"list"_s, pathOf(u"."_s)}).contains(u"is a folder"_s));
    write(u"empty.moothall"_s, {});
    EXPECT_TRUE(refusal({u"list"_s, u"empty.moothall"_s}).contains(u"is empty"_s));
    write(u"letter.moothall"_s, "Dear council,");
    EXPECT_TRUE(refusal({u"check"_s, u"letter.moothall"_s}).contains(u"not a Moothall file"_s));
}

TEST_F(CliBadDay, NeverWritesOverAFile)
{
    write(u"mine.moothall"_s, "precious");
    EXPECT_TRUE(refusal({u"new"_s, u"mine.moothall"_s}).contains(u"already a file"_s));
    EXPECT_TRUE(refusal({u"sample"_s, u"mine.moothall"_s}).contains(u"already a file"_s));
    EXPECT_EQ(read(u"mine.moothall"_s), "precious");
    EXPECT_TRUE(refusal({u"new"_s, u"no/such/folder/x.moothall"_s}).contains(u"no folder"_s));
}

TEST_F(CliBadDay, ADamagedFile)
{
    printed({u"sample"_s, u"s.moothall"_s});
    QByteArray bytes = read(u"s.moothall"_s);
    for (qsizetype at = 8192; at < bytes.size(); at += 97)
        bytes[at] = char(bytes[at] ^ 0x5a);
    write(u"s.moothall"_s, bytes);
    const Ran ran = run({u"check"_s, u"s.moothall"_s});
    EXPECT_EQ(ran.code, 1);
    EXPECT_FALSE((ran.out + ran.err).isEmpty());
    EXPECT_EQ(run({u"report"_s, u"s.moothall"_s, u"-o"_s, u"s.pdf"_s}).code, 1);
    EXPECT_FALSE(QFile::exists(pathOf(u"s.pdf"_s)));
}

TEST_F(CliBadDay, AFileFromANewerVersionCanBeReadOnly)
{
    printed({u"sample"_s, u"s.moothall"_s});
    QByteArray bytes = read(u"s.moothall"_s);
    bytes[63] = 99; // the version stands at byte 60, as SQLite's user_version
    write(u"s.moothall"_s, bytes);
    const Ran list = run({u"list"_s, u"s.moothall"_s});
    EXPECT_EQ(list.code, 0);
    EXPECT_TRUE(list.err.contains(u"newer version"_s));
    EXPECT_EQ(run({u"undo"_s, u"s.moothall"_s}).code, 1);
    EXPECT_EQ(read(u"s.moothall"_s), bytes);
}

TEST_F(CliBadDay, SourcesThatCannotBeImported)
{
    EXPECT_FALSE(importRefusal(u"missing.csv"_s, u"csv"_s).isEmpty());
    EXPECT_FALSE(importRefusal(pathOf(u"."_s), u"csv"_s).isEmpty());
    EXPECT_TRUE(importRefusal(pathOf(u"."_s), u"polis"_s).contains(u"comments.csv"_s));
    EXPECT_FALSE(importRefusal(write(u"empty.csv"_s, {}), u"csv"_s).isEmpty());
    EXPECT_TRUE(importRefusal(write(u"odd.csv"_s, "text\nfine\nodd\x81\n"), u"csv"_s)
                    .contains(u"Line 3"_s));
    EXPECT_TRUE(importRefusal(write(u"quote.csv"_s, "text\nfine\n\"open\nnever closed\n"), u"csv"_s)
                    .contains(u"ine 3"_s));
    EXPECT_FALSE(
        importRefusal(write(u"columns.csv"_s, "colour,size\nred,3\n"), u"csv"_s).isEmpty());
    EXPECT_TRUE(importRefusal(write(u"broken.json"_s, "{\n\"format\": \n"), u"json"_s)
                    .startsWith(u"Line "_s));
    EXPECT_FALSE(importRefusal(write(u"other.json"_s, "{\"a\": 1}"), u"json"_s).isEmpty());
    EXPECT_FALSE(
        importRefusal(write(u"picture.png"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0", 10))).isEmpty());
}

TEST_F(CliBadDay, AFileOfFiveHundredMegabytesIsRefusedAtOnce)
{
    QFile large(pathOf(u"large.csv"_s));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    ASSERT_TRUE(large.resize(500LL * 1024 * 1024)); // sparse: it takes no room
    EXPECT_TRUE(importRefusal(large.fileName(), u"csv"_s).contains(u"MB"_s));
}

TEST_F(CliBadDay, OutputsThatCannotBeWritten)
{
    printed({u"sample"_s, u"s.moothall"_s});
    EXPECT_FALSE(refusal({u"report"_s, u"s.moothall"_s, u"-o"_s, u"no/folder/s.pdf"_s}).isEmpty());
    EXPECT_FALSE(refusal({u"report"_s, u"s.moothall"_s, u"-o"_s, u"no/folder/s.html"_s}).isEmpty());
    EXPECT_FALSE(refusal({u"copy"_s, u"s.moothall"_s, u"no/folder/s.moothall"_s}).isEmpty());
    EXPECT_FALSE(refusal({u"copy"_s, u"s.moothall"_s, u"s.moothall"_s}).isEmpty());
}

TEST_F(CliBadDay, NoOutputTakesThePlaceOfAWorkspace)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"new"_s, u"other.moothall"_s});
    for (const QString& target : {u"s.moothall"_s, u"other.moothall"_s}) {
        EXPECT_TRUE(
            refusal({u"report"_s, u"s.moothall"_s, u"-o"_s, target}).contains(u"is a workspace"_s));
        EXPECT_TRUE(
            refusal({u"report"_s, u"s.moothall"_s, u"--format"_s, u"html"_s, u"-o"_s, target})
                .contains(u"is a workspace"_s));
        EXPECT_EQ(
            run({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, target}).code, 1);
        EXPECT_EQ(run({u"copy"_s, u"s.moothall"_s, target}).code, 1);
    }
    printed({u"check"_s, u"s.moothall"_s});
    EXPECT_EQ(printed({u"list"_s, u"other.moothall"_s, u"--json"_s}), u"[]\n"_s);
    printed({u"copy"_s, u"s.moothall"_s, u"other.moothall"_s, u"--replace"_s});
    EXPECT_NE(printed({u"list"_s, u"other.moothall"_s, u"--json"_s}), u"[]\n"_s);
}

TEST_F(CliBadDay, ANumberTooLargeForAnything)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    QByteArray bundle = read(u"a.json"_s);
    bundle.replace("\"rank\":1.0", "\"rank\":1e999");
    EXPECT_TRUE(importRefusal(write(u"a.json"_s, bundle), u"json"_s).contains(u"too large"_s));
}

TEST_F(CliBadDay, OptionsThatDoNotFitTheSource)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    EXPECT_TRUE(refusal({u"import"_s, u"s.moothall"_s, u"a.json"_s, u"--project"_s, u"7"_s})
                    .contains(u"project of its own"_s));
    write(u"a.txt"_s, "one\n");
    EXPECT_TRUE(refusal({u"import"_s, u"s.moothall"_s, u"a.txt"_s, u"--columns"_s, u"text=x"_s})
                    .contains(u"for tables"_s));
}

TEST_F(CliBadDay, ProjectsThatAreNotThere)
{
    printed({u"new"_s, u"t.moothall"_s});
    EXPECT_TRUE(
        refusal({u"report"_s, u"t.moothall"_s, u"-o"_s, u"t.pdf"_s}).contains(u"no project"_s));
    EXPECT_FALSE(
        refusal({u"report"_s, u"t.moothall"_s, u"--project"_s, u"7"_s, u"-o"_s, u"t.pdf"_s})
            .isEmpty());
    EXPECT_FALSE(
        refusal({u"report"_s, u"t.moothall"_s, u"--project"_s, u"P1"_s, u"-o"_s, u"t.pdf"_s})
            .isEmpty());
    EXPECT_EQ(run({u"undo"_s, u"t.moothall"_s}).code, 0);
}

TEST_F(CliBadDay, WordsOfEveryKindReachThePage)
{
    const QString text = u"<b>Robert'); DROP TABLE idea;--</b> 🚌 مرحبا "_s;
    printed({u"new"_s, u"t.moothall"_s});
    write(u"o'brien \"🚌\" مرحبا.txt"_s, (text + u'\n' + QString(10'000, u'x')).toUtf8());
    printed(
        {u"import"_s, u"t.moothall"_s, u"o'brien \"🚌\" مرحبا.txt"_s, u"--format"_s, u"lines"_s});
    const QString csv = printed({u"export"_s, u"t.moothall"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.contains(text.trimmed()));
    EXPECT_TRUE(csv.contains(QString(10'000, u'x')));
    printed({u"check"_s, u"t.moothall"_s});
    printed({u"report"_s, u"t.moothall"_s, u"-o"_s, u"t.pdf"_s});
    printed({u"report"_s, u"t.moothall"_s, u"-o"_s, u"t.html"_s});
    EXPECT_FALSE(read(u"t.html"_s).contains("<b>Robert"));
}

} // namespace
} // namespace moothall::test
