// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The road of the command line: from a new file to the council's report and back.
#include "core/store/workspace.h"
#include "tests/app/cli/program.h"

#include <SQLiteCpp/Database.h>
#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace moothall::test {
namespace {

using namespace Qt::StringLiterals;
using nlohmann::json;

class Cli : public Program
{};

json parsed(const QString& text) { return json::parse(text.toStdString()); }

TEST_F(Cli, ShowsItsCommands)
{
    const QString help = printed({u"--help"_s});
    for (const QString& command :
         {u"new"_s, u"sample"_s, u"list"_s, u"import"_s, u"export"_s, u"report"_s, u"evidence"_s,
          u"audit"_s, u"check"_s, u"history"_s, u"undo"_s})
        EXPECT_TRUE(help.contains(u"\n  "_s + command)) << command.toStdString();
    EXPECT_EQ(run({}).code, 2);
    EXPECT_EQ(run({u"dance"_s}).code, 2);
    EXPECT_EQ(run({u"export"_s, u"x"_s, u"--format"_s, u"xml"_s}).code, 2);
}

TEST_F(Cli, MakesTheSampleSoundAndListsIt)
{
    printed({u"sample"_s, u"s.moothall"_s});
    EXPECT_TRUE(printed({u"check"_s, u"s.moothall"_s}).startsWith(u"The file is sound"_s));
    const json list = parsed(printed({u"list"_s, u"s.moothall"_s, u"--json"_s}));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0]["insights"], 9);
    EXPECT_EQ(list[0]["sessions"][0]["ideas"], 64);
    EXPECT_EQ(list[0]["sessions"][0]["present"], 22);
    EXPECT_TRUE(list[0]["id"].is_string());
}

TEST_F(Cli, ReadsAFileOfTheFirstVersion)
{
    {
        SQLite::Database old(pathOf(u"old.moothall"_s).toStdString(),
                             SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(std::string(schema::migrations().front().sql));
        old.exec("PRAGMA user_version = 1");
        old.exec("PRAGMA application_id = " + std::to_string(schema::applicationId));
    }
    printed({u"list"_s, u"old.moothall"_s});
    EXPECT_TRUE(printed({u"check"_s, u"old.moothall"_s}).startsWith(u"The file is sound"_s));
}

TEST_F(Cli, LeavesOneFile)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"undo"_s, u"s.moothall"_s});
    EXPECT_EQ(QDir(pathOf(u"."_s)).entryList(QDir::Files | QDir::Hidden),
              QStringList{u"s.moothall"_s});
}

TEST_F(Cli, WritesAReportThatPassesTheAudit)
{
    printed({u"sample"_s, u"s.moothall"_s});
    EXPECT_TRUE(
        printed({u"report"_s, u"s.moothall"_s, u"-o"_s, u"s.pdf"_s}).contains(u"nothing found"_s));
    EXPECT_TRUE(printed({u"audit"_s, u"s.pdf"_s}).startsWith(u"Nothing found"_s));
    const Ran text = runOther(u"pdfinfo"_s, {u"-struct-text"_s, pathOf(u"s.pdf"_s)});
    ASSERT_EQ(text.code, 0);
    // The text reads in order.
    qsizetype at = 0;
    for (const QString& words :
         {u"The Orrinshaw Hopper"_s, u"Promise"_s, u"1. Summary"_s, u"3. Who took part"_s,
          u"Waiting without knowing"_s, u"5. What people propose"_s, u"10. You said, we did"_s,
          u"Annex A."_s, u"SHA-256"_s}) {
        at = text.out.indexOf(words, at);
        ASSERT_GE(at, 0) << words.toStdString();
    }
    const QRegularExpression code(u"\\b[PC]\\d\\d\\b"_s);
    EXPECT_FALSE(text.out.contains(code)) << code.match(text.out).captured().toStdString();
}

TEST_F(Cli, WritesTheReportAsAWebPageToo)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"report"_s, u"s.moothall"_s, u"-o"_s, u"s.html"_s});
    const QByteArray page = read(u"s.html"_s);
    EXPECT_TRUE(page.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(page.contains("Waiting without knowing"));
    EXPECT_TRUE(page.contains("<svg"));
    EXPECT_FALSE(page.contains("<script"));
}

TEST_F(Cli, WritesEveryVariantAndFormat)
{
    printed({u"sample"_s, u"s.moothall"_s});
    for (const QString& variant : {u"councillor"_s, u"officer"_s, u"participant"_s, u"replies"_s}) {
        EXPECT_TRUE(printed({u"report"_s, u"s.moothall"_s, u"--variant"_s, variant, u"--paper"_s,
                             u"letter"_s, u"--large-print"_s, u"-o"_s, variant + u".pdf"_s})
                        .contains(u"nothing found"_s));
        printed(
            {u"report"_s, u"s.moothall"_s, u"--variant"_s, variant, u"-o"_s, variant + u".odt"_s});
        EXPECT_TRUE(read(variant + u".odt"_s).startsWith("PK"));
    }
    EXPECT_TRUE(
        refusal({u"report"_s, u"s.moothall"_s, u"--threshold"_s, u"2"_s, u"-o"_s, u"low.pdf"_s})
            .contains(u"raised"_s));
}

TEST_F(Cli, PutsTheEvidenceIntoThePdfAndBesideIt)
{
    printed({u"sample"_s, u"s.moothall"_s});
    EXPECT_TRUE(printed({u"report"_s, u"s.moothall"_s, u"--embed-evidence"_s, u"-o"_s, u"s.pdf"_s})
                    .contains(u"PDF/A-3a: nothing found"_s));
    printed({u"evidence"_s, u"s.moothall"_s, u"-o"_s, u"e.csv"_s});
    printed({u"evidence"_s, u"s.moothall"_s, u"-o"_s, u"e.json"_s});
    EXPECT_TRUE(read(u"e.csv"_s).startsWith("code,words,wording,said_by"));
    EXPECT_EQ(parsed(QString::fromUtf8(read(u"e.json"_s)))["evidence"].size(), 41U);
    const Ran sum = runOther(u"sha256sum"_s, {pathOf(u"e.csv"_s)});
    const Ran text = runOther(u"pdfinfo"_s, {u"-struct-text"_s, pathOf(u"s.pdf"_s)});
    QString said = text.out;
    said.remove(QRegularExpression(u"[^0-9a-f]"_s));
    EXPECT_TRUE(said.contains(sum.out.left(64)));
}

TEST_F(Cli, RefusesWhatTwoVersionsTogetherWouldTell)
{
    printed({u"sample"_s, u"s.moothall"_s});
    EXPECT_TRUE(printed({u"report"_s, u"s.moothall"_s, u"--issue"_s, u"-o"_s, u"one.pdf"_s})
                    .contains(u"version 1 from now on"_s));
    printed({u"report"_s, u"s.moothall"_s, u"-o"_s, u"two.pdf"_s});
}

TEST_F(Cli, BringsABundleBackIdentically)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    printed({u"new"_s, u"t.moothall"_s});
    printed({u"import"_s, u"t.moothall"_s, u"a.json"_s});
    printed({u"export"_s, u"t.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"b.json"_s});
    EXPECT_EQ(read(u"a.json"_s), read(u"b.json"_s));
    EXPECT_TRUE(
        refusal({u"import"_s, u"t.moothall"_s, u"a.json"_s}).contains(u"in the file already"_s));
}

TEST_F(Cli, ExportsOnlyWhatMayLeave)
{
    printed({u"sample"_s, u"s.moothall"_s});
    const Ran ran = run({u"export"_s, u"s.moothall"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(ran.code, 0);
    EXPECT_TRUE(ran.err.contains(u"3 idea"_s));
    EXPECT_FALSE(ran.out.contains(QRegularExpression(u"\\b[PC]\\d\\d\\b"_s)));
    EXPECT_FALSE(ran.out.contains(u"I'd sit on a group"_s));   // by somebody who refused quotes
    EXPECT_FALSE(ran.out.contains(u"did the same for Mum"_s)); // safe wording wins
}

TEST_F(Cli, NoCellOfATableIsAFormula)
{
    printed({u"new"_s, u"t.moothall"_s});
    write(u"evil.csv"_s, "text\n=1+1\n+2\n-3\n@x\n");
    printed({u"import"_s, u"t.moothall"_s, u"evil.csv"_s});
    const QString csv = printed({u"export"_s, u"t.moothall"_s, u"--format"_s, u"csv"_s});
    for (const QString& formula : {u"\"=1+1\""_s, u"\"+2\""_s, u"\"-3\""_s, u"\"@x\""_s})
        EXPECT_FALSE(csv.contains(formula)) << formula.toStdString();
    EXPECT_TRUE(csv.contains(u"\"'=1+1\""_s));
}

TEST_F(Cli, ADryRunOfABundleFindsWhatTheImportWould)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    const QStringList import{u"import"_s, u"s.moothall"_s, u"a.json"_s};
    EXPECT_EQ(refusal(import + QStringList(u"--dry-run"_s)), refusal(import));

    printed({u"new"_s, u"t.moothall"_s});
    QByteArray bundle = read(u"a.json"_s);
    bundle.replace(QRegularExpression(u"\"session\":\"\\d+\",\"code\":\"C05\""_s)
                       .match(QString::fromUtf8(bundle))
                       .captured()
                       .toUtf8(),
                   "\"session\":\"12\",\"code\":\"C05\"");
    write(u"b.json"_s, bundle);
    const QStringList broken{u"import"_s, u"t.moothall"_s, u"b.json"_s};
    EXPECT_EQ(refusal(broken + QStringList(u"--dry-run"_s)), refusal(broken));
}

TEST_F(Cli, FilesWithPeopleInThemAreForTheirOwnerOnly)
{
    printed({u"sample"_s, u"s.moothall"_s});
    write(u"old.json"_s, "{}");
    QFile::setPermissions(pathOf(u"old.json"_s), QFile::ReadOwner | QFile::WriteOwner |
                                                     QFile::ReadGroup | QFile::ReadOther);
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"a.csv"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"old.json"_s});
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                            QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QString& name : {u"a.json"_s, u"a.csv"_s, u"old.json"_s})
        EXPECT_FALSE(QFile::permissions(pathOf(name)) & others) << name.toStdString();
}

TEST_F(Cli, GivesANewProjectTheLanguageItIsTold)
{
    printed({u"new"_s, u"t.moothall"_s});
    const QString lines = write(u"more.txt"_s, "Eine Bank\n");
    printed({u"import"_s, u"t.moothall"_s, lines, u"--language"_s, u"de-at"_s});
    const json list = parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s}));
    EXPECT_EQ(list[0]["language"], "de-AT");
    const auto project = QString::fromStdString(list[0]["id"]);
    EXPECT_TRUE(refusal({u"import"_s, u"t.moothall"_s, lines, u"--language"_s, u"klingon"_s})
                    .contains(u"“klingon” is no language"_s));
    EXPECT_TRUE(refusal({u"import"_s, u"t.moothall"_s, lines, u"--language"_s, u"de"_s,
                         u"--project"_s, project})
                    .contains(u"--language"_s));
}

TEST_F(Cli, WarnsOfAConversationThatIsThereAlready)
{
    printed({u"new"_s, u"t.moothall"_s});
    QDir(pathOf(u"."_s)).mkdir(u"talk"_s);
    write(u"talk/comments.csv"_s,
          "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
          "1778673600000,x,0,1,2,1,1,A bench\n1778673600000,x,1,1,2,1,0,A tree\n");
    const QStringList import{u"import"_s, u"t.moothall"_s, u"talk"_s, u"--language"_s, u"de"_s};
    const Ran first = run(import);
    EXPECT_EQ(first.code, 0);
    EXPECT_FALSE(first.err.contains(u"already"_s)) << first.err.toStdString();
    EXPECT_FALSE(first.err.contains(u"English"_s)) << first.err.toStdString();
    EXPECT_TRUE(first.out.contains(u"Left for a moderator to decide: 1 comment,"_s));
    for (const QStringList& again : {import + QStringList(u"--dry-run"_s), import}) {
        const Ran ran = run(again);
        EXPECT_EQ(ran.code, 0);
        EXPECT_TRUE(ran.err.contains(u"in the file already, as the project “talk”"_s))
            << ran.err.toStdString();
    }
    EXPECT_EQ(parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s})).size(), 2U);
}

TEST_F(Cli, BringsABundleOfAnEmptyFileBack)
{
    printed({u"new"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    printed({u"import"_s, u"s.moothall"_s, u"a.json"_s});
}

TEST_F(Cli, ImportsATableAndTakesItBack)
{
    printed({u"new"_s, u"t.moothall"_s});
    const QString table =
        write(u"ideas.csv"_s, "text,table\n\"More, later buses\",T1\nWarm waiting room,T2\n");
    EXPECT_TRUE(printed({u"import"_s, u"t.moothall"_s, table, u"--dry-run"_s})
                    .contains(u"Nothing was written"_s));
    EXPECT_EQ(parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s})).size(), 0U);
    EXPECT_TRUE(printed({u"import"_s, u"t.moothall"_s, table}).contains(u"2 ideas"_s));
    const json list = parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s}));
    EXPECT_EQ(list[0]["sessions"][0]["ideas"], 2);
    printed({u"undo"_s, u"t.moothall"_s});
    EXPECT_EQ(parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s})).size(), 0U);
    printed({u"redo"_s, u"t.moothall"_s});
    EXPECT_EQ(parsed(printed({u"list"_s, u"t.moothall"_s, u"--json"_s})).size(), 1U);
    const json history = parsed(printed({u"history"_s, u"t.moothall"_s, u"--json"_s}));
    EXPECT_EQ(history.back()["kind"], "do");
    EXPECT_EQ(history.front()["kind"], "redo");
}

TEST_F(Cli, AddsToTheProjectOrSessionThatIsNamed)
{
    printed({u"sample"_s, u"s.moothall"_s});
    const json before = parsed(printed({u"list"_s, u"s.moothall"_s, u"--json"_s}));
    const auto project = QString::fromStdString(before[0]["id"]);
    const auto session = QString::fromStdString(before[0]["sessions"][0]["id"]);
    const QString lines = write(u"more.txt"_s, "- A bus on Sundays\n- Bigger print\n");
    printed(
        {u"import"_s, u"s.moothall"_s, lines, u"--format"_s, u"lines"_s, u"--session"_s, session});
    printed(
        {u"import"_s, u"s.moothall"_s, lines, u"--format"_s, u"lines"_s, u"--project"_s, project});
    const json after = parsed(printed({u"list"_s, u"s.moothall"_s, u"--json"_s}));
    ASSERT_EQ(after.size(), 1U);
    int ideas = 0;
    for (const json& each : after[0]["sessions"])
        ideas += each["ideas"].get<int>();
    EXPECT_EQ(after[0]["sessions"].size(), 2U);
    EXPECT_EQ(ideas, 68);
}

TEST_F(Cli, SavesACopyThatIsSound)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"copy"_s, u"s.moothall"_s, u"copy.moothall"_s});
    printed({u"check"_s, u"copy.moothall"_s});
}

TEST_F(Cli, CheckFindsABrokenRule)
{
    printed({u"sample"_s, u"s.moothall"_s});
    printed({u"export"_s, u"s.moothall"_s, u"--format"_s, u"json"_s, u"-o"_s, u"a.json"_s});
    QByteArray bundle = read(u"a.json"_s);
    bundle.replace("\"ballots_cast\":19", "\"ballots_cast\":21");
    write(u"a.json"_s, bundle);
    printed({u"new"_s, u"t.moothall"_s});
    printed({u"import"_s, u"t.moothall"_s, u"a.json"_s});
    const Ran ran = run({u"check"_s, u"t.moothall"_s});
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.out.contains(u"More ballots were cast (21)"_s)) << ran.out.toStdString();
}

} // namespace
} // namespace moothall::test
