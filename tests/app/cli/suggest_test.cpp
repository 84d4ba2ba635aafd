// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggested themes from the command line.
#include "tests/app/cli/program.h"

#include <nlohmann/json.hpp>

#include <QMap>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

class CliSuggest : public Program
{
protected:
    // A workspace with these lines as the ideas of one session; gives the session's id.
    QString withIdeas(const QByteArray& lines)
    {
        printed({u"new"_s, u"w.moothall"_s});
        write(u"ideas.txt"_s, lines);
        printed({u"import"_s, u"w.moothall"_s, u"ideas.txt"_s});
        const json list =
            json::parse(printed({u"list"_s, u"w.moothall"_s, u"--json"_s}).toStdString());
        return QString::fromStdString(list[0]["sessions"][0]["id"].get<std::string>());
    }

    int themesInFile()
    {
        return json::parse(
                   printed({u"list"_s, u"w.moothall"_s, u"--json"_s}).toStdString())[0]["themes"]
            .get<int>();
    }
};

const QByteArrayList texts{"The bus is late every morning",
                           "Night buses stop too early",
                           "The bus stop has no shelter",
                           "A bus ticket costs too much",
                           "There is no bus to the hospital",
                           "The library opens too late",
                           "More books for the library, please",
                           "The library has no quiet room",
                           "Library staff are kind",
                           "I borrow films from the library",
                           "The park is dark in the evening",
                           "Dogs run free in the park",
                           "The park playground is broken",
                           "Plant more trees in the park",
                           "The park needs a public toilet"};

QByteArray tableOf(const QByteArrayList& rows)
{
    QByteArray table = "id\ttext\n";
    for (const QByteArray& row : rows)
        table += QByteArray::number(qHash(row, 0) % 100000) + '\t' + row + '\n';
    return table;
}

QStringList linesOf(const QByteArray& table)
{
    return QString::fromUtf8(table).split(u'\n', Qt::SkipEmptyParts);
}

// What is said of each text, neighbours aside, which are rows.
QMap<QString, QString> byText(const QByteArray& table)
{
    QMap<QString, QString> said;
    for (const QString& line : linesOf(table))
        said[line.section(u'\t', 1, 1)] = line.section(u'\t', 2, 4);
    return said;
}

TEST_F(CliSuggest, AddsColumnsToATable)
{
    write(u"in.tsv"_s, tableOf(texts));
    printed({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--text-column"_s, u"text"_s, u"--themes"_s,
             u"3"_s, u"--language"_s, u"en"_s, u"-o"_s, u"out.tsv"_s});
    const QStringList lines = linesOf(read(u"out.tsv"_s));
    ASSERT_EQ(lines.size(), texts.size() + 1);
    EXPECT_EQ(lines[0], u"id\ttext\ttheme\ttheme_name\tconfidence\tneighbour_1\tneighbour_2\t"
                        "neighbour_3\tneighbour_4\tneighbour_5"_s);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u'\t');
        ASSERT_EQ(cells.size(), 10);
        EXPECT_EQ(cells[1].toUtf8(), texts[i - 1]) << "rows keep their order";
        EXPECT_GE(cells[2].toInt(), 1);
        EXPECT_LE(cells[2].toInt(), 3);
        EXPECT_FALSE(cells[3].isEmpty());
        EXPECT_TRUE((QStringList{u"low"_s, u"medium"_s, u"high"_s}.contains(cells[4])));
        EXPECT_GE(cells[5].toInt(), 1);
        EXPECT_LE(cells[5].toInt(), int(texts.size()));
        EXPECT_NE(cells[5].toInt(), int(i)) << "nothing is its own neighbour";
    }
}

TEST_F(CliSuggest, SaysTheSameForRowsInAnotherOrder)
{
    QByteArrayList shuffled = texts;
    std::reverse(shuffled.begin(), shuffled.end());
    std::swap(shuffled[2], shuffled[9]);
    write(u"a.tsv"_s, tableOf(texts));
    write(u"b.tsv"_s, tableOf(shuffled));
    const QString a = printed({u"suggest"_s, u"--table"_s, u"a.tsv"_s});
    const QString b = printed({u"suggest"_s, u"--table"_s, u"b.tsv"_s});
    EXPECT_EQ(a, printed({u"suggest"_s, u"--table"_s, u"a.tsv"_s}));
    EXPECT_EQ(byText(a.toUtf8()), byText(b.toUtf8()));
}

TEST_F(CliSuggest, ReadsATableOfOneColumnAndOneWithQuotes)
{
    write(u"one.tsv"_s, "text\n" + texts.join('\n') + '\n');
    EXPECT_EQ(linesOf(printed({u"suggest"_s, u"--table"_s, u"one.tsv"_s}).toUtf8()).size(),
              texts.size() + 1);
    write(u"quoted.csv"_s, "who,text\nA,\"Late, again:\nthe bus\"\nB,\"The \"\"late\"\" bus\"\n");
    const QString out = printed({u"suggest"_s, u"--table"_s, u"quoted.csv"_s});
    EXPECT_TRUE(out.contains(u"A\tLate, again: the bus\t"_s)) << out.toStdString();
    EXPECT_TRUE(out.contains(u"B\t\"The \"\"late\"\" bus\"\t"_s)) << out.toStdString();
}

TEST_F(CliSuggest, KnowsQuotesInTabSeparatedTextFromWordsInQuotes)
{
    write(u"quoted.tsv"_s, "who\ttext\nA\t\"Late,\tagain\"\nB\t\"The\nbus\"\n");
    const QString quoted = printed({u"suggest"_s, u"--table"_s, u"quoted.tsv"_s});
    EXPECT_TRUE(quoted.contains(u"A\tLate, again\t"_s)) << quoted.toStdString();
    EXPECT_TRUE(quoted.contains(u"B\tThe bus\t"_s)) << quoted.toStdString();
    write(u"plain.tsv"_s, "who\ttext\nA\t\"Late\" they say\nB\t\"The\nC\tbus\"\n");
    const QString plain = printed({u"suggest"_s, u"--table"_s, u"plain.tsv"_s});
    EXPECT_TRUE(plain.contains(u"A\t\"Late\" they say\t"_s)) << plain.toStdString();
    EXPECT_EQ(linesOf(plain.toUtf8()).size(), 4);
    write(u"inches.tsv"_s, "who\ttext\nA\tThe 5\" step is high\n");
    const QString inches = printed({u"suggest"_s, u"--table"_s, u"inches.tsv"_s});
    EXPECT_TRUE(inches.contains(u"A\tThe 5\" step is high\t"_s)) << inches.toStdString();
    write(u"one.tsv"_s, "text\n\"We need buses\nmore benches\nsay no\"\n");
    EXPECT_EQ(linesOf(printed({u"suggest"_s, u"--table"_s, u"one.tsv"_s}).toUtf8()).size(), 4);
}

TEST_F(CliSuggest, GoesOnWithoutTheTableOfWords)
{
    write(u"in.tsv"_s, tableOf(texts));
    write(u"broken.wvec"_s, "WVEC0001 and then nothing");
    for (const QString& words : {u"missing.wvec"_s, u"broken.wvec"_s}) {
        const Ran ran = run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--word-table"_s, words});
        EXPECT_EQ(ran.code, 0);
        EXPECT_EQ(ran.err.count(u'\n'), 1) << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(u"table of English words"_s));
        EXPECT_EQ(linesOf(ran.out.toUtf8()).size(), texts.size() + 1);
    }
}

TEST_F(CliSuggest, RefusesWhatItCannotRead)
{
    write(u"in.tsv"_s, tableOf(texts));
    refusal({u"suggest"_s, u"--table"_s, u"nowhere.tsv"_s});
    EXPECT_TRUE(refusal({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--text-column"_s, u"comment"_s})
                    .contains(u"id, text"_s));
    EXPECT_EQ(run({u"suggest"_s}).code, 2);
    EXPECT_EQ(run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--themes"_s, u"-2"_s}).code, 2);
}

TEST_F(CliSuggest, SaysInASentenceWhatANumberOfThemesIs)
{
    write(u"in.tsv"_s, tableOf(texts));
    for (const QString& number : {u"0"_s, u"-3"_s, u"2.5"_s, u"many"_s}) {
        const Ran ran = run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--themes"_s, number});
        EXPECT_EQ(ran.code, 2);
        EXPECT_TRUE(ran.err.contains(u"takes a whole number from 1"_s)) << ran.err.toStdString();
        EXPECT_LT(ran.err.size(), 200) << ran.err.toStdString();
    }
    const Ran most = run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--themes"_s, u"500"_s});
    EXPECT_EQ(most.code, 0);
    EXPECT_TRUE(most.err.contains(u"at most"_s)) << most.err.toStdString();
}

TEST_F(CliSuggest, SaysThatALanguageIsNotKnown)
{
    write(u"in.tsv"_s, tableOf(texts));
    const auto saidOf = [&](const QString& language) {
        const Ran ran = run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"--language"_s, language});
        EXPECT_EQ(ran.code, 0);
        return ran.err;
    };
    EXPECT_TRUE(saidOf(u"zz"_s).contains(u"“zz”"_s));
    for (const QString& known : {u"en-GB"_s, u"cy"_s, u"zh"_s, u"nb"_s})
        EXPECT_EQ(saidOf(known), QString()) << known.toStdString();
}

TEST_F(CliSuggest, WritesOverNoTableAndDoublesNoColumn)
{
    const QByteArray table = "text\ttheme\n" + texts.join("\tbus\n") + "\tbus\n";
    write(u"in.tsv"_s, table);
    refusal({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"-o"_s, u"in.tsv"_s});
    refusal({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"-o"_s, u"./in.tsv"_s});
    EXPECT_EQ(read(u"in.tsv"_s), table);
    const Ran ran = run({u"suggest"_s, u"--table"_s, u"in.tsv"_s, u"-o"_s, u"out.tsv"_s});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.contains(u"input_theme"_s));
    const QStringList columns = linesOf(read(u"out.tsv"_s))[0].split(u'\t');
    EXPECT_EQ(columns.first(4),
              (QStringList{u"text"_s, u"input_theme"_s, u"theme"_s, u"theme_name"_s}));
    EXPECT_EQ(linesOf(read(u"out.tsv"_s))[1].split(u'\t')[1], u"bus"_s);
}

TEST_F(CliSuggest, LeavesSeedsOutUnlessAsked)
{
    QByteArray rows = "text,kind\n";
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows += '"' + texts[i] + "\"," + (i % 5 == 0 ? "idea" : "need") + '\n';
    printed({u"new"_s, u"w.moothall"_s});
    write(u"ideas.csv"_s, rows);
    printed({u"import"_s, u"w.moothall"_s, u"ideas.csv"_s});
    const json list = json::parse(printed({u"list"_s, u"w.moothall"_s, u"--json"_s}).toStdString());
    const QString session = QString::fromStdString(list[0]["sessions"][0]["id"].get<std::string>());
    const auto suggestion = [&](const QStringList& more) {
        return json::parse(printed(QStringList{u"suggest"_s, u"w.moothall"_s, u"--session"_s,
                                               session, u"--json"_s} +
                                   more)
                               .toStdString());
    };
    EXPECT_EQ(suggestion({})["seeds_left_out"].size(), 3U);
    EXPECT_EQ(suggestion({})["ideas"].size(), 12U);
    EXPECT_EQ(suggestion({u"--with-seeds"_s})["ideas"].size(), 15U);
    EXPECT_TRUE(printed({u"suggest"_s, u"w.moothall"_s, u"--session"_s, session})
                    .contains(u"3  Left out"_s));
}

TEST_F(CliSuggest, SuggestsForASessionAndChangesNothing)
{
    const QString session = withIdeas(texts.join('\n'));
    const json suggestion =
        json::parse(printed({u"suggest"_s, u"w.moothall"_s, u"--session"_s, session, u"--json"_s})
                        .toStdString());
    EXPECT_EQ(suggestion["language"], "en");
    EXPECT_TRUE(suggestion["used_word_table"].get<bool>());
    EXPECT_EQ(suggestion["ideas"].size(), std::size_t(texts.size()));
    EXPECT_FALSE(suggestion["themes"].empty());
    EXPECT_EQ(themesInFile(), 0);
    refusal({u"suggest"_s, u"w.moothall"_s, u"--session"_s, u"12345"_s});
}

TEST_F(CliSuggest, PutsThemesOnTheWallOneUndoEach)
{
    const QString session = withIdeas(texts.join('\n'));
    printed({u"suggest"_s, u"w.moothall"_s, u"--session"_s, session, u"--themes"_s, u"3"_s,
             u"--apply"_s});
    EXPECT_EQ(themesInFile(), 3);
    // What is on the wall stays: there is nothing more to apply.
    const QString again = printed({u"suggest"_s, u"w.moothall"_s, u"--session"_s, session,
                                   u"--themes"_s, u"1"_s, u"--apply"_s});
    EXPECT_TRUE(again.contains(u"Nothing was changed"_s)) << again.toStdString();
    EXPECT_EQ(themesInFile(), 3);
    for (int left = 2; left >= 0; --left) {
        printed({u"undo"_s, u"w.moothall"_s});
        EXPECT_EQ(themesInFile(), left);
    }
    printed({u"check"_s, u"w.moothall"_s});
}

} // namespace
} // namespace moothall::test
