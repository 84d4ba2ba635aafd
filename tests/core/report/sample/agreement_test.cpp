// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF in the order of its tags, the web page and the text document say what the document says,
// word for word and number for number.
#include "core/report/html.h"
#include "core/report/odt.h"
#include "core/report/pdf.h"
#include "core/report/textdocument.h"
#include "tests/core/report/sample/files.h"
#include "tests/support/documentwords.h"
#include "tests/support/offscreen.h"

#include <QFile>

#include <set>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new test::OffscreenApplication);

using Agreement = SampleFiles;

TEST_F(Agreement, ThePdfSaysTheDocument)
{
    for (const Variant variant : everyVariant)
        for (const Print print : {Print::Ordinary, Print::Large}) {
            const Document document = made(variant);
            const QString path = place(u"report.pdf"_s);
            ASSERT_TRUE(writePdf(document, drawFigure, PageStyle::of(Paper::A4, print), path));
            const QString heard = wordsInTagOrder(path);
            const QString said =
                test::wordsOf(asPrinted(document, PageStyle::of(Paper::A4, print)));
            EXPECT_EQ(lettersOf(heard).toStdString(), lettersOf(said).toStdString());
            EXPECT_EQ(numbersIn(heard), numbersIn(said));
        }
}

// Parts of a table say the cells of the whole, and the names of its rows in each.
TEST_F(Agreement, TablesInPartsLoseNoCell)
{
    const auto cells = [](const Document& document) {
        std::multiset<QString> all;
        for (const Block& block : document.blocks)
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows)
                    for (std::size_t column = 1; column < row.size(); ++column)
                        for (const Span& span : row[column])
                            all.insert(span.text);
        return all;
    };
    for (const Variant variant : everyVariant) {
        const Document document = made(variant);
        const Document printed = asPrinted(document, PageStyle::of(Paper::A4, Print::Large));
        EXPECT_EQ(cells(printed), cells(document));
        EXPECT_EQ(asPrinted(document, PageStyle::standard()).blocks.size(), document.blocks.size());
    }
}

TEST_F(Agreement, TheWebPageSaysTheDocument)
{
    for (const Variant variant : everyVariant) {
        const Document document = made(variant);
        const QString page = test::wordsOfPage(toHtml(document, drawFigure));
        EXPECT_EQ(page.toStdString(), test::wordsOf(document).toStdString());
        EXPECT_EQ(numbersIn(page), numbersIn(test::wordsOf(document)));
    }
}

TEST_F(Agreement, TheTextDocumentSaysTheDocument)
{
    for (const Variant variant : everyVariant) {
        const Document document = made(variant);
        QFile file(place(u"report.odt"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(toOdt(document, drawFigure, PageStyle::standard()));
        file.close();
        const QString read = wordsOfOdt(file.fileName());
        EXPECT_EQ(lettersOf(read).toStdString(), lettersOf(test::wordsOf(document)).toStdString());
        EXPECT_EQ(numbersIn(read), numbersIn(test::wordsOf(document)));
    }
}

// What a chart says to those who hear it is what its table says to those who read it.
TEST_F(Agreement, ChartsSayTheNumbersOfTheirTables)
{
    for (const Variant variant : everyVariant) {
        const std::vector<Block> blocks = made(variant).blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const auto* figure = std::get_if<Figure>(&blocks[i]);
            if (!figure)
                continue;
            const Table* table = nullptr;
            for (std::size_t j = i + 1; !table && j < blocks.size(); ++j)
                table = std::get_if<Table>(&blocks[j]);
            ASSERT_TRUE(table);
            QString cells;
            for (const auto& row : table->rows)
                for (const Text& cell : row)
                    for (const Span& span : cell)
                        cells += u' ' + span.text;
            const QStringList inTable = numbersIn(cells);
            for (const Series& series : figure->series)
                for (qsizetype point = 0; point < figure->categories.size(); ++point) {
                    const auto& value = series.values.at(std::size_t(point));
                    if (!value)
                        continue;
                    const QString label =
                        point < series.labels.size() && !series.labels[point].isEmpty()
                            ? series.labels[point]
                            : QString::number(*value);
                    for (const QString& number : numbersIn(label)) {
                        EXPECT_TRUE(inTable.contains(number))
                            << figure->name.toStdString() << ": " << number.toStdString();
                        EXPECT_TRUE(numbersIn(figure->alt).contains(number))
                            << figure->name.toStdString() << ": " << number.toStdString();
                    }
                }
        }
    }
}

} // namespace
} // namespace moothall::report
