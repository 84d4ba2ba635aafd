// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// report-check says what the Report screen shows before an export.
#include "tests/app/cli/program.h"

#include <nlohmann/json.hpp>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;

class CliReportCheck : public Program
{
protected:
    void SetUp() override { printed({u"sample"_s, u"s.moothall"_s}); }

    nlohmann::json checked(const QStringList& more = {})
    {
        return nlohmann::json::parse(
            printed(QStringList{u"report-check"_s, u"s.moothall"_s, u"--json"_s} + more)
                .toStdString());
    }
};

TEST_F(CliReportCheck, SaysEachQuestionAndWhatItRestsOn)
{
    const QString said = printed({u"report-check"_s, u"s.moothall"_s});
    EXPECT_TRUE(said.contains(u"pass  Small numbers: "_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"look  2 solutions have no quality owner"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"No version was issued yet."_s));
}

TEST_F(CliReportCheck, TheLongestQuoteComesFirstWithItsSafeWording)
{
    const nlohmann::json quotes = checked()["quotes"];
    ASSERT_FALSE(quotes.empty());
    std::size_t before = std::string::npos;
    for (const auto& quote : quotes) {
        const std::size_t length =
            std::size_t(QString::fromStdString(quote["words"].get<std::string>()).size());
        EXPECT_LE(length, before);
        EXPECT_NE(quote["safe_wording"], quote["words"]);
        before = length;
    }
}

TEST_F(CliReportCheck, OfficersMayReadOfHealth)
{
    EXPECT_LE(checked({u"--audience"_s, u"council"_s})["quotes"].size(),
              checked()["quotes"].size());
    EXPECT_EQ(run({u"report-check"_s, u"s.moothall"_s, u"--audience"_s, u"me"_s}).code, 2);
}

TEST_F(CliReportCheck, WhatChangedSinceTheLastVersion)
{
    printed({u"report"_s, u"s.moothall"_s, u"--issue"_s, u"-o"_s, u"one.pdf"_s});
    EXPECT_EQ(checked()["last_version"], 1);
    EXPECT_EQ(checked()["changes"][0], "Nothing changed.");
}

// Numbered without being asked to, once for all readers and formats, and not to be undone.
TEST_F(CliReportCheck, AFinalReportIsOneVersion)
{
    const auto final = [this](const QString& variant, const QString& out) {
        return printed(
            {u"report"_s, u"s.moothall"_s, u"--final"_s, u"--variant"_s, variant, u"-o"_s, out});
    };
    const auto evidence = [this](const QString& out) {
        printed({u"evidence"_s, u"s.moothall"_s, u"-o"_s, out});
        return read(out);
    };
    EXPECT_TRUE(final(u"officer"_s, u"a.pdf"_s).contains(u"This is version 1 from now on."_s));
    const QByteArray codes = evidence(u"a.csv"_s);
    EXPECT_TRUE(final(u"councillor"_s, u"b.html"_s).contains(u"This is version 1 from now on."_s));
    EXPECT_EQ(evidence(u"b.csv"_s), codes);
    run({u"undo"_s, u"s.moothall"_s});
    EXPECT_EQ(checked()["last_version"], 1);
}

TEST_F(CliReportCheck, SaysWhatItDoesNotKnow)
{
    printed({u"new"_s, u"g.moothall"_s});
    write(u"g.txt"_s, "Der Bus kommt immer zu spät und die Haltestelle ist nicht sauber.");
    printed({u"import"_s, u"g.moothall"_s, u"g.txt"_s, u"--format"_s, u"lines"_s});
    const QString said = printed({u"report-check"_s, u"g.moothall"_s});
    EXPECT_TRUE(said.contains(u"unknown  Names, numbers and health: 1 quote is not in English"_s))
        << said.toStdString();
}

TEST_F(CliReportCheck, AnEndingThatIsNoneOfOursIsRefused)
{
    for (const auto& [command, out] :
         {std::pair(u"report"_s, u"r.docx"_s), std::pair(u"evidence"_s, u"e.txt"_s)}) {
        const Ran ended = run({command, u"s.moothall"_s, u"-o"_s, out});
        EXPECT_EQ(ended.code, 2) << command.toStdString();
        EXPECT_TRUE(ended.err.contains(out)) << ended.err.toStdString();
        EXPECT_FALSE(QFile::exists(pathOf(out)));
    }
}

TEST_F(CliReportCheck, AFileIsNotNamedLikeAnotherFormat)
{
    const Ran ended =
        run({u"report"_s, u"s.moothall"_s, u"--format"_s, u"html"_s, u"-o"_s, u"r.pdf"_s});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains(u"not the name of a file of format html"_s))
        << ended.err.toStdString();
    EXPECT_FALSE(QFile::exists(pathOf(u"r.pdf"_s)));
}

TEST_F(CliReportCheck, OnePageIsNotOnePages)
{
    printed({u"new"_s, u"e.moothall"_s});
    write(u"one.txt"_s, "The bus is late.");
    const QString imported =
        printed({u"import"_s, u"e.moothall"_s, u"one.txt"_s, u"--format"_s, u"lines"_s});
    EXPECT_FALSE(imported.contains(u"(s)"_s)) << imported.toStdString();
    const QString said =
        printed({u"report"_s, u"e.moothall"_s, u"--variant"_s, u"replies"_s, u"-o"_s, u"r.pdf"_s});
    EXPECT_TRUE(said.contains(u"r.pdf, 1 page."_s)) << said.toStdString();
    const QString full = printed({u"report"_s, u"s.moothall"_s, u"-o"_s, u"s.pdf"_s});
    EXPECT_TRUE(full.contains(u" pages."_s)) << full.toStdString();
}

} // namespace
} // namespace moothall::test
