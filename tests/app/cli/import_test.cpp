// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on the command line: what is left out goes into a file of its own, to be mended.
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/report/zipfile.h"
#include "tests/app/cli/program.h"

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

using Import = Program;

TEST_F(Import, WhatIsLeftOutIsWrittenAndComesInOnceItIsMended)
{
    printed({u"new"_s, u"t.moothall"_s});
    write(u"ideas.csv"_s, "text,table\nThe bus is late,1\nNo bench,up\n");
    EXPECT_TRUE(
        printed({u"import"_s, u"t.moothall"_s, u"ideas.csv"_s, u"--rejected"_s, u"left out.csv"_s})
            .contains(u"1 idea"_s));
    QByteArray rest = read(u"left out.csv"_s);
    EXPECT_TRUE(rest.contains("\"No bench\",\"up\",\"3\""));
    write(u"mended.csv"_s, rest.replace("\"up\"", "\"2\""));
    EXPECT_TRUE(printed({u"import"_s, u"t.moothall"_s, u"mended.csv"_s}).contains(u"1 idea"_s));
}

TEST_F(Import, IdeasGoToThePromptThatIsSaid)
{
    printed({u"sample"_s, u"s.moothall"_s});
    write(u"ideas.csv"_s, "text\nThe bench is wet\n");
    const QString session =
        printed({u"list"_s, u"s.moothall"_s}).section(u"session "_s, 1).section(u' ', 0, 0);
    const QStringList import{u"import"_s,    u"s.moothall"_s, u"ideas.csv"_s,
                             u"--session"_s, session,         u"--prompt"_s};
    EXPECT_TRUE(refusal(import + QStringList{u"9"_s}).contains(u"There is no prompt 9"_s));
    printed(import + QStringList{u"2"_s});
    {
        const auto file = Workspace::open(pathOf(u"s.moothall"_s));
        ASSERT_TRUE(file);
        const Reader& reader = (*file)->reader();
        const auto idea = reader.first<Idea>("WHERE text = ?", u"The bench is wet"_s);
        ASSERT_TRUE(idea);
        EXPECT_EQ(idea->prompt, prompts::all(reader, idea->session)[1].id);
    }
    EXPECT_NE(run({u"import"_s, u"s.moothall"_s, u"ideas.csv"_s, u"--prompt"_s, u"2"_s}).code, 0);
}

TEST_F(Import, ASheetIsChosenByName)
{
    report::ZipFile zip;
    zip.add("_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                           "Target=\"xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"Second\" "
                               "r:id=\"b\"/></sheets></workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" "
            "Target=\"worksheets/s.xml\"/></Relationships>");
    zip.add("xl/worksheets/s.xml",
            "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>text</v></c></row><row r=\"2\">"
            "<c t=\"str\"><v>Said</v></c></row></sheetData></worksheet>");
    write(u"ideas.xlsx"_s, zip.take());
    printed({u"new"_s, u"t.moothall"_s});
    EXPECT_TRUE(refusal({u"import"_s, u"t.moothall"_s, u"ideas.xlsx"_s, u"--sheet"_s, u"First"_s})
                    .contains(u"no sheet “First”"_s));
    EXPECT_TRUE(printed({u"import"_s, u"t.moothall"_s, u"ideas.xlsx"_s, u"--sheet"_s, u"Second"_s})
                    .contains(u"1 idea"_s));
    write(u"a.csv"_s, "text\nOne\n");
    EXPECT_TRUE(refusal({u"import"_s, u"t.moothall"_s, u"a.csv"_s, u"--sheet"_s, u"Second"_s})
                    .contains(u"spreadsheets"_s));
}

} // namespace
} // namespace moothall
