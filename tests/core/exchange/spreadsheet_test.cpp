// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Spreadsheets as programs write them, and as broken or hostile ones might.
#include "core/exchange/importfile.h"
#include "core/exchange/spreadsheet.h"
#include "core/exchange/xlsx/sheetnumbers.h"
#include "core/report/zipfile.h"
#include "tests/core/exchange/importfiles.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <QTemporaryDir>

namespace moothall::exchange {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Puts a workbook together, part by part.
class AWorkbook
{
public:
    AWorkbook& sheet(const QByteArray& name, const QByteArray& rows, const QByteArray& state = {})
    {
        const QByteArray number = QByteArray::number(++m_sheets);
        m_list += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number +
                  "\"" + (state.isEmpty() ? QByteArray() : " state=\"" + state + "\"") + "/>";
        m_relations += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        m_zip.add("xl/worksheets/sheet" + number + ".xml",
                  "<?xml version=\"1.0\"?><worksheet xmlns=\"urn:main\"><sheetData>" + rows +
                      "</sheetData></worksheet>");
        return *this;
    }

    AWorkbook& words(const QByteArray& items)
    {
        m_relations += relation("rIdWords", "sharedStrings", "sharedStrings.xml");
        m_zip.add("xl/sharedStrings.xml", "<sst xmlns=\"urn:main\">" + items + "</sst>");
        return *this;
    }

    AWorkbook& styles(const QByteArray& parts)
    {
        m_relations += relation("rIdStyles", "styles", "/xl/styles.xml");
        m_zip.add("xl/styles.xml", "<styleSheet xmlns=\"urn:main\">" + parts + "</styleSheet>");
        return *this;
    }

    QByteArray bytes()
    {
        m_zip.add("_rels/.rels", "<Relationships>" +
                                     relation("rId1", "officeDocument", "xl/workbook.xml") +
                                     "</Relationships>");
        m_zip.add("xl/_rels/workbook.xml.rels",
                  "<Relationships>" + m_relations + "</Relationships>");
        m_zip.add("xl/workbook.xml", "<workbook xmlns=\"urn:main\" xmlns:r=\"urn:relations\">" +
                                         m_properties + "<sheets>" + m_list +
                                         "</sheets></workbook>");
        return m_zip.take();
    }

    QByteArray m_properties;

private:
    static QByteArray relation(const QByteArray& id, const QByteArray& kind,
                               const QByteArray& target)
    {
        return "<Relationship Id=\"" + id + "\" Type=\"http://schemas/relationships/" + kind +
               "\" Target=\"" + target + "\"/>";
    }

    report::ZipFile m_zip;
    QByteArray m_list;
    QByteArray m_relations;
    int m_sheets = 0;
};

QByteArray row(int number, const QByteArrayList& texts)
{
    QByteArray cells;
    char column = 'A';
    for (const QByteArray& text : texts) {
        cells += "<c r=\"" + QByteArray(1, column++) + QByteArray::number(number) +
                 "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
    return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
}

class Spreadsheets : public ::testing::Test
{
protected:
    QString file(const QByteArray& bytes, const QString& name = u"ideas.xlsx"_s)
    {
        return writeFile(m_folder.filePath(name), bytes);
    }

    QTemporaryDir m_folder;
};

TEST_F(Spreadsheets, WordsOfTheCellAndWordsThatAreSharedAreRead)
{
    AWorkbook book;
    book.words("<si><t>Idea</t></si><si><r><t>The bus </t></r><r><t>is late</t></r>"
               "<rPh sb=\"0\" eb=\"1\"><t>spoken</t></rPh></si><si><t>two_x000A_lines</t></si>");
    book.sheet("Notes",
               "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" "
               "t=\"inlineStr\"><is><t>Table</t></is></c></row>"
               "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>4</v></c></row>"
               "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>2</v></c></row>");
    const auto table = readSheet(file(book.bytes()));
    ASSERT_THAT(table, isOk());
    EXPECT_EQ(table->columns, (QStringList{u"Idea"_s, u"Table"_s}));
    ASSERT_EQ(table->rows.size(), 2u);
    EXPECT_EQ(table->rows[0].line, 3);
    EXPECT_EQ(table->rows[0].cells, (QStringList{u"The bus is late"_s, u"4"_s}));
    EXPECT_EQ(table->rows[1].cells, (QStringList{u"two\nlines"_s, QString()}));
}

TEST_F(Spreadsheets, CellsWithoutAPlaceFollowOneAnother)
{
    AWorkbook book;
    book.sheet("Notes",
               "<row><c t=\"str\"><v>text</v></c><c t=\"str\"><v>table</v></c></row>"
               "<row><c t=\"str\"><f>A1&amp;\"x\"</f><v>said</v></c><c><v>2</v></c></row>");
    const auto table = readSheet(file(book.bytes()));
    ASSERT_THAT(table, isOk());
    ASSERT_EQ(table->rows.size(), 1u);
    EXPECT_EQ(table->rows[0].cells, (QStringList{u"said"_s, u"2"_s}));
    EXPECT_EQ(table->rows[0].line, 2);
}

TEST_F(Spreadsheets, DatesNumbersAndAnswersAreWrittenAsPeopleReadThem)
{
    AWorkbook book;
    book.styles(
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yy hh:mm\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>");
    book.sheet("Notes", row(1, {"text", "day", "time", "count", "share", "answer"}) +
                            "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c>"
                            "<c r=\"B2\" s=\"1\"><v>46156</v></c>"
                            "<c r=\"C2\" s=\"2\"><v>46156.5798611111</v></c>"
                            "<c r=\"D2\" s=\"0\"><v>3.0</v></c>"
                            "<c r=\"E2\"><v>0.30000000000000004</v></c>"
                            "<c r=\"F2\" t=\"b\"><v>1</v></c></row>");
    const auto table = readSheet(file(book.bytes()));
    ASSERT_THAT(table, isOk());
    EXPECT_EQ(table->rows[0].cells, (QStringList{u"x"_s, u"2026-05-14"_s, u"2026-05-14T13:55:00"_s,
                                                 u"3"_s, u"0.3"_s, u"true"_s}));
}

TEST(SheetNumbers, CountDaysLikeSpreadsheetPrograms)
{
    EXPECT_EQ(timeText(1, DaysFrom::Year1900), u"1900-01-01"_s);
    EXPECT_EQ(timeText(59, DaysFrom::Year1900), u"1900-02-28"_s);
    EXPECT_EQ(timeText(61, DaysFrom::Year1900), u"1900-03-01"_s);
    EXPECT_EQ(timeText(0.5, DaysFrom::Year1900), u"12:00"_s);
    EXPECT_EQ(timeText(0, DaysFrom::Year1904), u"1904-01-01"_s);
    EXPECT_EQ(timeText(-4, DaysFrom::Year1900), u"-4"_s);
    EXPECT_EQ(timeText(1e300, DaysFrom::Year1900), u"1e+300"_s);
}

TEST(SheetNumbers, KnowWhichFormatsShowTimes)
{
    EXPECT_TRUE(showsTime(14));
    EXPECT_FALSE(showsTime(2));
    EXPECT_TRUE(showsTime(u"yyyy\\-mm\\-dd"_s));
    EXPECT_TRUE(showsTime(u"[h]:mm"_s));
    EXPECT_FALSE(showsTime(u"0.00\" days\""_s));
    EXPECT_FALSE(showsTime(u"[Red]#,##0"_s));
    EXPECT_FALSE(showsTime(u"General"_s));
}

TEST_F(Spreadsheets, TheSheetIsChosenByNameElseTheFirstWithRows)
{
    AWorkbook book;
    book.sheet("About", row(1, {"Exported by hand"}))
        .sheet("Secret", row(1, {"text"}) + row(2, {"hidden"}), "hidden")
        .sheet("Ideas", row(1, {"text"}) + row(2, {"seen"}))
        .sheet("More", row(1, {"text"}) + row(2, {"more"}));
    const QString path = file(book.bytes());
    EXPECT_EQ(sheetsOf(path).value(), (QStringList{u"About"_s, u"Ideas"_s, u"More"_s}));
    EXPECT_EQ(readSheet(path)->rows[0].cells[0], u"seen"_s);
    EXPECT_EQ(readSheet(path, u"more"_s)->rows[0].cells[0], u"more"_s);
    EXPECT_THAT(readSheet(path, u"Other"_s), failsWith(Error::Kind::NotFound));
}

TEST_F(Spreadsheets, AreImportedLikeAnyTable)
{
    const TestWorkspace workspace = aWorkspace();
    AWorkbook book;
    book.sheet("Notes", row(1, {"Comment", "Table"}) + row(2, {"The bus is late", "T2"}) +
                            row(3, {"Too high", "up"}));
    ImportRequest request;
    request.path = file(book.bytes());
    request.target.session = workspace.session;
    EXPECT_EQ(formatOf(request), Format::Spreadsheet);
    IdSource ids = sameIds();
    const auto plan = planImport(workspace, ids, request);
    ASSERT_THAT(plan, isOk());
    ASSERT_EQ(ideasOf(*plan).size(), 1u);
    EXPECT_EQ(ideasOf(*plan)[0].tableNumber, 2);
    ASSERT_EQ(plan->rejected.size(), 1u);
    EXPECT_EQ(plan->rejected[0].line, 3);
}

TEST_F(Spreadsheets, LongSheetsAreReadToTheirEnd)
{
    QByteArray rows = row(1, {"text", "table"});
    for (int number = 2; number <= 20'000; ++number)
        rows += row(number, {"The bus is late, number " + QByteArray::number(number), "3"});
    AWorkbook book;
    book.sheet("Notes", rows);
    const auto table = readSheet(file(book.bytes()));
    ASSERT_THAT(table, isOk());
    ASSERT_EQ(table->rows.size(), 19'999u);
    EXPECT_EQ(table->rows.back().cells[0], u"The bus is late, number 20000"_s);
}

// One sentence for each, and no crash.
TEST_F(Spreadsheets, BrokenOnesSayWhatIsWrong)
{
    AWorkbook good;
    good.sheet("Notes", row(1, {"text"}) + row(2, {"said"}));
    const QByteArray bytes = good.bytes();
    AWorkbook torn;
    torn.sheet("Notes", "<row><c t=\"inlineStr\"><is><t>text</is>");
    AWorkbook nothing;
    nothing.sheet("Notes", "");
    AWorkbook wide;
    wide.sheet("Notes", "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>");
    for (const QByteArray& broken :
         {bytes.left(bytes.size() / 2), bytes.mid(10), QByteArray("PK\x03\x04 and nothing else"),
          QByteArray("no archive"), QByteArray(), torn.bytes(), nothing.bytes(), wide.bytes()}) {
        const auto table = readSheet(file(broken));
        ASSERT_FALSE(table);
        EXPECT_TRUE(table.error().sentence.endsWith(u'.')) << table.error().sentence.toStdString();
    }
}

TEST_F(Spreadsheets, AnyBitMayBeWrong)
{
    AWorkbook good;
    good.words("<si><t>text</t></si>").sheet("Notes", row(1, {"text"}) + row(2, {"said"}));
    const QByteArray bytes = good.bytes();
    for (qsizetype at = 0; at < bytes.size(); at += 3) {
        QByteArray bent = bytes;
        bent[at] = char(~bent[at]);
        const auto table = readSheet(file(bent));
        EXPECT_TRUE(table || table.error().sentence.endsWith(u'.')) << at;
    }
}

TEST_F(Spreadsheets, AnArchiveThatUnpacksToFarTooMuchIsRefused)
{
    AWorkbook bomb;
    bomb.sheet("Notes", row(1, {"text"}) + QByteArray(401 * 1024 * 1024, ' '));
    const QByteArray bytes = bomb.bytes();
    EXPECT_LT(bytes.size(), 2 * 1024 * 1024);
    const auto table = readSheet(file(bytes));
    ASSERT_FALSE(table);
    EXPECT_TRUE(table.error().sentence.contains(u"unpacks to more than"_s));
}

TEST_F(Spreadsheets, AnEntityThatGrowsIsNotFollowed)
{
    report::ZipFile zip;
    zip.add("_rels/.rels",
            "<!DOCTYPE r [<!ENTITY a \"0123456789\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">"
            "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">]><r>&e;&e;&e;&e;</r>");
    EXPECT_FALSE(readSheet(file(zip.take())));
}

} // namespace
} // namespace moothall::exchange
