// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages as laid out: nothing is parted that belongs together, and what was typed stays text.
#include "core/pdf/textproperties.h"
#include "core/report/figurelayout.h"
#include "core/report/figureparts.h"
#include "core/report/keeping.h"
#include "core/report/textdocument.h"
#include "tests/support/demodocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextList>
#include <QTextTable>

#include <cmath>
#include <iostream>
#include <random>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

Document holding(std::vector<Block> blocks)
{
    Document document;
    document.title = u"A title"_s;
    document.blocks = std::move(blocks);
    return document;
}

std::unique_ptr<QTextDocument> laidOut(const Document& document,
                                       const PageStyle& style = PageStyle::standard())
{
    auto text = toTextDocument(document, style);
    layOutPages(*text, pageSetup(document, style));
    return text;
}

Figure rowsOfBars(int rows, const QString& name)
{
    Figure figure;
    figure.kind = Figure::Kind::StackedBars;
    figure.name = u"Chart G"_s;
    figure.alt = u"All of it."_s;
    figure.series = {{u"Paid"_s, {}, {}}, {u"Unpaid"_s, {}, {}}};
    for (int row = 0; row < rows; ++row) {
        figure.categories.append(name + QString::number(row));
        for (Series& series : figure.series)
            series.values.emplace_back(1 + row % 5);
    }
    return figure;
}

QTextBlock blockWith(const QTextDocument& text, const QString& words)
{
    const QTextCursor found = text.find(words);
    return found.isNull() ? QTextBlock() : found.block();
}

int pageOfLine(const QTextBlock& block, int line)
{
    const QTextDocument& text = *block.document();
    const double top = text.documentLayout()->blockBoundingRect(block).top();
    const QTextLine one = block.layout()->lineAt(line);
    return int((top + one.y() + one.height() / 2) / text.pageSize().height());
}

int firstPage(const QTextBlock& block) { return pageOfLine(block, 0); }
int lastPage(const QTextBlock& block) { return pageOfLine(block, block.layout()->lineCount() - 1); }

// Every rule of keeping together that the pages break, in words.
std::string faults(const QTextDocument& text)
{
    QStringList found;
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        const QTextBlock next = block.next();
        if (block.layout()->lineCount() == 0 || block.length() < 2)
            continue;
        const bool keeps = block.blockFormat().boolProperty(KeepWithNextProperty);
        if (keeps && next.isValid() && lastPage(block) != firstPage(next))
            found += u"page %1, parted from what follows: "_s.arg(lastPage(block)) +
                     block.text().left(40);
        const int lines = block.layout()->lineCount();
        const bool inTable = QTextCursor(block).currentTable() != nullptr;
        if (inTable && firstPage(block) != lastPage(block))
            found += u"page %1, torn row: "_s.arg(firstPage(block)) + block.text().left(40);
        if (!inTable && lines > 1 &&
            (pageOfLine(block, 0) != pageOfLine(block, 1) ||
             pageOfLine(block, lines - 2) != pageOfLine(block, lines - 1)))
            found += u"page %1, line alone: "_s.arg(firstPage(block)) + block.text().left(40);
    }
    return found.join(u'\n').toStdString();
}

TEST(Pages, KeepTogetherWhatBelongsTogether)
{
    for (const PageStyle& style : {PageStyle::standard(), PageStyle::largePrint()})
        EXPECT_EQ(faults(*laidOut(test::demoDocument(), style)), "");
}

TEST(Pages, LeaveNoItemOfAListAlone)
{
    for (int before = 20; before < 50; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(Paragraph{{}, {{u"A line."_s}}});
        blocks.push_back(List{false, std::vector<Text>(6, {{u"An item of the list."_s}})});
        const auto text = laidOut(holding(blocks));
        std::vector<int> pages;
        for (QTextBlock block = text->begin(); block.isValid(); block = block.next())
            if (block.textList())
                pages.push_back(firstPage(block));
        ASSERT_EQ(pages.size(), 6U);
        EXPECT_EQ(pages[0], pages[1]) << before;
        EXPECT_EQ(pages[4], pages[5]) << before;
    }
}

TEST(Pages, LeaveWhatIsSaidBeforeAQuotationWithIt)
{
    for (int before = 10; before < 40; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(Paragraph{{}, {{u"A line."_s}}});
        blocks.push_back(Paragraph{{}, {{u"Some people spoke of this."_s}}});
        blocks.push_back(Quote{u"To know it is coming."_s, u"A participant"_s, {}});
        blocks.push_back(Quote{u"Even if late."_s, u"A participant"_s, {}});
        const auto text = laidOut(holding(blocks));
        EXPECT_EQ(lastPage(blockWith(*text, u"Some people"_s)),
                  firstPage(blockWith(*text, u"To know"_s)))
            << before;
    }
}

// Blocks in any order and length: every seed is another report.
Document randomDocument(unsigned seed)
{
    std::mt19937 random(seed);
    const auto upTo = [&](int most) { return int(random() % unsigned(most)) + 1; };
    const auto words = [&](int most) { return u"some words of a report "_s.repeated(upTo(most)); };
    const auto paragraph = [&] { return Paragraph{u"1.1"_s, {{words(25)}}}; };
    const std::vector<Block> pool = test::demoDocument().blocks;
    Document document = holding({});
    document.blocks.push_back(Heading{2, {}, u"First"_s, {}});
    for (int i = 0; i < 60; ++i) {
        const int kind = upTo(8);
        if (kind == 1)
            document.blocks.push_back(Heading{2, {}, words(4), {}});
        else if (kind == 2)
            document.blocks.push_back(Quote{words(12), u"A participant"_s, {}});
        else if (kind == 3)
            document.blocks.push_back(Callout{Callout::Kind::Key, {paragraph(), paragraph()}});
        else if (kind == 4)
            document.blocks.push_back(test::votesFigure());
        else if (kind == 5)
            document.blocks.push_back(Table{
                u"Table"_s,
                {{u"No"_s}, {u"Words"_s}},
                std::vector<std::vector<Text>>(size_t(upTo(40)), {{{u"1"_s}}, {{words(9)}}})});
        else
            document.blocks.push_back(paragraph());
    }
    return document;
}

TEST(Pages, KeepTogetherWhateverTheOrder)
{
    for (unsigned seed = 1; seed <= 12; ++seed)
        EXPECT_EQ(faults(*laidOut(randomDocument(seed))), "") << "seed " << seed;
}

// Rows without a cell of a single line, which begin on any height of the page.
TEST(Pages, TearNoRowOfLongCells)
{
    for (int before = 0; before < 24; ++before) {
        std::vector<Block> blocks;
        for (int i = 0; i < before; ++i)
            blocks.push_back(Paragraph{{}, {{u"A line."_s}}});
        const Text cell{{u"some words of a report "_s.repeated(4)}};
        blocks.push_back(Table{
            u"Table"_s, {{u"One"_s}, {u"Two"_s}, {u"Three"_s}}, {14, {{cell}, {cell}, {cell}}}});
        EXPECT_EQ(faults(*laidOut(holding(blocks))), "") << before << " lines before";
    }
}

TEST(Pages, HoldNoMarkupAndNoMachineCharacters)
{
    const QString typed = u"<b>bold</b> &amp; \uFFFC\uFDD0 one\r\ntwo"_s;
    const auto text = laidOut(holding({Paragraph{{}, {{typed}}}}));
    const QTextBlock block = blockWith(*text, u"bold"_s);
    EXPECT_EQ(block.text(), u"<b>bold</b> &amp; \uFFFD\uFFFD one\u2028two"_s);
    EXPECT_FALSE(block.begin().fragment().charFormat().isImageFormat());
}

TEST(Pages, WrapWordsThatNeverEnd)
{
    const QString endless(10'000, u'x');
    const PageStyle style;
    const auto text = laidOut(
        holding({Heading{2, {}, endless, {}}, Statement{{{endless}}}, Quote{endless, endless, {}},
                 Table{endless, {{endless}, {endless}}, {{{{endless}}, {{endless}}}}}}));
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            EXPECT_LE(block.layout()->lineAt(i).naturalTextWidth(), style.textWidth() + 1);
    }
}

TEST(Pages, NameHeadingsQuotesAndLanguagesForThePdf)
{
    const auto text = laidOut(holding({Heading{2, u"1."_s, u"Summary"_s, u"summary"_s},
                                       Quote{u"نريد"_s, u"A passenger"_s, u"ar"_s}}));
    EXPECT_EQ(text->begin().blockFormat().headingLevel(), 1);
    const QTextBlockFormat heading = blockWith(*text, u"Summary"_s).blockFormat();
    EXPECT_EQ(heading.headingLevel(), 2);
    EXPECT_EQ(heading.stringProperty(pdf::AnchorProperty), u"summary"_s);
    const QTextBlock words = blockWith(*text, u"نريد"_s);
    EXPECT_EQ(words.text(), u"“نريد”"_s);
    EXPECT_EQ(words.blockFormat().stringProperty(pdf::LanguageProperty), u"ar"_s);
    EXPECT_EQ(words.blockFormat().stringProperty(pdf::GroupRoleProperty), u"BlockQuote"_s);
    EXPECT_EQ(words.next().blockFormat().property(pdf::BoxProperty),
              words.blockFormat().property(pdf::BoxProperty));
}

TEST(Pages, GiveEveryFigureItsNameAndAlternativeText)
{
    const Document document = test::demoDocument();
    const auto text = toTextDocument(document, PageStyle::standard());
    QStringList names;
    QStringList alternatives;
    for (QTextBlock block = text->begin(); block.isValid(); block = block.next()) {
        // The iterator of a block without words points to nothing that could be asked.
        if (block.begin().atEnd())
            continue;
        const QTextCharFormat format = block.begin().fragment().charFormat();
        if (format.isImageFormat()) {
            names += format.toImageFormat().name();
            alternatives += format.stringProperty(QTextFormat::ImageAltText);
        }
    }
    const auto figures = figuresOf(document);
    ASSERT_EQ(names.size(), qsizetype(figures.size()));
    for (qsizetype i = 0; i < names.size(); ++i) {
        EXPECT_EQ(names[i], figureName(int(i)));
        EXPECT_EQ(alternatives[i], figures[size_t(i)]->alt);
    }
}

TEST(Pages, TearNoWordOfATableThatHasRoom)
{
    for (const PageStyle& style : {PageStyle::standard(), PageStyle::largePrint()}) {
        const auto text = laidOut(test::demoDocument(), style);
        for (const QString& title : {u"Marks"_s, u"Impact"_s, u"Effort"_s}) {
            QTextCursor found = text->find(title, 0, QTextDocument::FindWholeWords);
            while (!found.isNull() && !found.currentTable())
                found = text->find(title, found, QTextDocument::FindWholeWords);
            ASSERT_FALSE(found.isNull()) << title.toStdString();
            EXPECT_EQ(found.block().layout()->lineCount(), 1) << title.toStdString();
        }
    }
}

TEST(Pages, OfNothingAreOnePage)
{
    EXPECT_EQ(laidOut(holding({}))->pageCount(), 1);
    EXPECT_EQ(
        laidOut(holding({Callout{}, List{}, Table{}, Quote{}, Statement{}, Figure{}}))->pageCount(),
        1);
}

TEST(Pages, TakeLittleTime)
{
    Document document = test::demoDocument();
    const std::vector<Block> once = document.blocks;
    for (int i = 1; i < 5; ++i)
        document.blocks.insert(document.blocks.end(), once.begin(), once.end());
    QElapsedTimer timer;
    timer.start();
    const auto text = laidOut(document);
    std::cout << text->pageCount() << " pages laid out: " << timer.elapsed() << " ms\n";
}

// Letters of large print are never made smaller so that a chart fits its page.
TEST(FigureParts, HaveRoomOnPagesOfLargePrint)
{
    const PageStyle large = PageStyle::largePrint();
    const QString name = u"A statement of the form that fills more than one line of its chart "_s;
    for (const int rows : {1, 5, 9, 14}) {
        const Figure figure = rowsOfBars(rows, name);
        EXPECT_EQ(figureParts(figure, PageStyle::standard()).size(), 1U);
        qsizetype all = 0;
        for (const Figure& part : figureParts(figure, large)) {
            const FigureLayout layout = layOutFigure(part, large.textWidth() / large.figureScale);
            EXPECT_EQ(qsizetype(layout.categories.size()), part.categories.size());
            EXPECT_LE(layout.leastHeight * large.figureScale, mostFigureHeight(large));
            EXPECT_LE(layout.size.width() * large.figureScale, large.textWidth() + 0.1);
            EXPECT_EQ(part.series.front().values.size(), std::size_t(part.categories.size()));
            EXPECT_FALSE(part.alt.isEmpty());
            all += part.categories.size();
        }
        EXPECT_EQ(all, rows);
    }
}

TEST(FigureParts, OfFarTooManyRowsAreNotMade)
{
    EXPECT_EQ(figureParts(rowsOfBars(200, u"Row "_s), PageStyle::largePrint()).size(), 1U);
    EXPECT_EQ(figureParts(Figure{}, PageStyle::largePrint()).size(), 1U);
}

} // namespace
} // namespace moothall::report
