// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as spreadsheets and other programs write them, and tables whose quotes are broken.
#include "core/exchange/delimited.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

Table table(const QByteArray& text)
{
    Result<Table> table = parseTable(text);
    EXPECT_THAT(table, test::isOk());
    return table.value_or(Table());
}

QString refusal(const QByteArray& text)
{
    const Result<Table> table = parseTable(text);
    EXPECT_THAT(table, test::failsWith(Error::Kind::BadInput));
    return table ? QString() : table.error().sentence;
}

} // namespace

TEST(Delimited, FindsTheDelimiterInTheFirstLine)
{
    const QStringList columns{u"text"_s, u"group"_s};
    EXPECT_EQ(table("text,group\na,b").columns, columns);
    EXPECT_EQ(table("text;group\na,b,c;d").columns, columns);
    EXPECT_EQ(table("text\tgroup\na,b;c\td").columns, columns);
    EXPECT_EQ(table("text\na").columns, QStringList(u"text"_s));
}

TEST(Delimited, LooksPastDelimitersInQuotes)
{
    EXPECT_EQ(table("\"text, or words, or more\";group\na;b").columns,
              QStringList({u"text, or words, or more"_s, u"group"_s}));
}

TEST(Delimited, ReadsQuotedCells)
{
    const Table read = table("text,group\r\n\"two\nlines, and \"\"quotes\"\"\",G1\r\n");
    ASSERT_EQ(read.rows.size(), 1u);
    EXPECT_EQ(read.rows[0].cells, QStringList({u"two\nlines, and \"quotes\""_s, u"G1"_s}));
}

TEST(Delimited, KeepsTheLineEachRowStartsOn)
{
    const Table read = table("\r\ntext,group\r\n\"a\r\nb\r\nc\",1\r\n\r\n,\r\nd,2");
    ASSERT_EQ(read.rows.size(), 2u);
    EXPECT_EQ(read.rows[0].line, 3);
    EXPECT_EQ(read.rows[1].line, 8);
}

TEST(Delimited, TakesEveryKindOfLineEnd)
{
    for (const char* text : {"a,b\n1,2\n3,4", "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r"}) {
        const Table read = table(text);
        ASSERT_EQ(read.rows.size(), 2u);
        EXPECT_EQ(read.rows[1].cells, QStringList({u"3"_s, u"4"_s}));
        EXPECT_EQ(read.rows[1].line, 3);
    }
}

TEST(Delimited, FillsUpShortRows)
{
    EXPECT_EQ(table("a,b,c\n1").rows[0].cells, QStringList({u"1"_s, QString(), QString()}));
}

TEST(Delimited, KeepsEveryCellOfALongRow)
{
    EXPECT_EQ(table("id,text\n1,Yes, I do\n").rows[0].cells,
              QStringList({u"1"_s, u"Yes"_s, u" I do"_s}));
}

TEST(Delimited, CutsBlankCellsBeyondTheHeader)
{
    EXPECT_EQ(table("id,text\n1,Yes,, \n").rows[0].cells, QStringList({u"1"_s, u"Yes"_s}));
}

TEST(Delimited, TakesAQuoteInsideAnUnquotedCellAsText)
{
    EXPECT_EQ(table("id,text\n1,a 5\" pipe and a \"bus\"\n").rows[0].cells[1],
              u"a 5\" pipe and a \"bus\""_s);
}

TEST(Delimited, TakesBlanksAroundQuotedCells)
{
    EXPECT_EQ(table("a,b,c\n1, \"x, y\" ,2").rows[0].cells,
              QStringList({u"1"_s, u"x, y"_s, u"2"_s}));
}

TEST(Delimited, RefusesAnOpenQuoteWithItsLine)
{
    EXPECT_TRUE(refusal("a,b\n1,2\n3,\"open\n4,5\n").contains(u"opened in line 3 is never"_s));
    EXPECT_TRUE(refusal("a;b\n1;\"").contains(u"line 2"_s));
}

TEST(Delimited, RefusesAQuotedCellThatGoesOnAfterItsQuote)
{
    const QString sentence = refusal("a,b\n1,\"open\n4,\"5\"\n");
    EXPECT_TRUE(sentence.contains(u"opened in line 2"_s));
    EXPECT_TRUE(sentence.contains(u"in line 3"_s));
}

TEST(Delimited, ReadsTabSeparatedTextWithStrayQuotesAsItStands)
{
    const Table read = table("id\ttext\n1\t\"Great\" park\n2\t\"open\n3\tc\n");
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.rows[0].cells[1], u"\"Great\" park"_s);
    EXPECT_EQ(read.rows[1].cells[1], u"\"open"_s);
}

TEST(Delimited, ReadsTabSeparatedTextWithQuotedCells)
{
    EXPECT_EQ(table("id\ttext\n1\t\"a\tb\nc\"\n").rows[0].cells[1], u"a\tb\nc"_s);
}

} // namespace moothall::exchange
