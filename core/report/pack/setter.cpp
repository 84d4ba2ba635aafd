// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack/setter.h"

#include "core/pdf/page.h"
#include "core/pdf/textproperties.h"
#include "core/pdf/walk.h"
#include "core/report/keeping.h"
#include "core/report/plaintext.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

#include <numeric>

namespace moothall::pack {

using namespace Qt::StringLiterals;
using namespace report;

namespace {

constexpr double columnGap = 10;

double pixels(double points) { return points * pdf::pixelsPerPoint(); }

QTextCharFormat lettersOf(double points, bool bold, const QColor& color)
{
    QTextCharFormat format;
    format.setFont(pageFont(points, bold), QTextCharFormat::FontPropertiesSpecifiedOnly);
    format.setForeground(color);
    return format;
}

QTextCharFormat spoken(QTextCharFormat format, const QString& language)
{
    if (!language.isEmpty())
        format.setProperty(pdf::LanguageProperty, language);
    return format;
}

} // namespace

Setter::Setter(const QString& foot, bool first, double above)
    : m_foot(foot),
      m_document(std::make_unique<QTextDocument>()),
      m_cursor(m_document.get()),
      m_first(first)
{
    m_style.margins.setTop(m_style.margins.top() + above);
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setDefaultFont(pageFont(m_style.text));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document->setDefaultTextOption(option);
}

void Setter::startPage() { m_breaks = !m_fresh; }

QTextBlockFormat Setter::formatOf(const Look& look)
{
    QTextBlockFormat format;
    format.setTopMargin(pixels(look.above));
    format.setBottomMargin(pixels(look.below));
    format.setLineHeight(look.size > 20 ? 104 : 114, QTextBlockFormat::ProportionalHeight);
    if (look.centred)
        format.setAlignment(Qt::AlignHCenter);
    if (look.heading == 1) {
        m_titleLevel = m_first ? 1 : 2;
        m_first = false;
    }
    if (look.heading > 0) {
        format.setHeadingLevel(m_titleLevel + look.heading - 1);
        format.setProperty(KeepWithNextProperty, true);
    }
    return format;
}

void Setter::block(const QTextBlockFormat& wanted, const QTextCharFormat& letters)
{
    QTextBlockFormat format = wanted;
    if (m_breaks)
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    m_breaks = false;
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(letters);
        m_cursor.setCharFormat(letters);
    } else {
        m_cursor.insertBlock(format, letters);
    }
    m_fresh = false;
}

void Setter::text(const QString& words, const Look& look)
{
    const QTextCharFormat letters =
        spoken(lettersOf(look.size, look.bold, look.color), look.language);
    block(formatOf(look), letters);
    m_cursor.insertText(plainText(words), letters);
}

void Setter::grid(const Grid& grid)
{
    // Qt forgets the margin below a block that a table follows: an empty one leaves the room.
    QTextBlockFormat before;
    before.setLineHeight(pixels(10), QTextBlockFormat::FixedHeight);
    block(before, lettersOf(1, false, pagecolor::text));
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const double all =
        std::accumulate(grid.columns.begin(), grid.columns.end(), 0.0,
                        [](double sum, const Column& column) { return sum + column.share; });
    QList<QTextLength> widths;
    for (const Column& column : grid.columns)
        widths += QTextLength(QTextLength::PercentageLength, 100 * column.share / all);
    format.setColumnWidthConstraints(widths);
    format.setHeaderRowCount(1);
    format.setProperty(pdf::RowHeaderProperty, grid.rowHeaders);
    format.setProperty(pdf::HeaderRuleProperty, pagecolor::text);
    format.setProperty(pdf::HeaderRuleWidthProperty, 1.5);
    format.setProperty(pdf::RowRuleProperty, pagecolor::rule);
    format.setProperty(pdf::RowRuleWidthProperty, 0.75);
    format.setProperty(pdf::SummaryProperty, plainLine(grid.summary));
    QTextTable* table =
        m_cursor.insertTable(int(grid.rows.size()) + 1, int(grid.columns.size()), format);
    for (int column = 0; column < int(grid.columns.size()); ++column) {
        Cell title{grid.columns[size_t(column)].title, true};
        title.size = std::min(grid.size, 12.0);
        fill(*table, 0, column, title, grid);
        for (size_t row = 0; row < grid.rows.size(); ++row)
            if (size_t(column) < grid.rows[row].size())
                fill(*table, int(row) + 1, column, grid.rows[row][size_t(column)], grid);
    }
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    // Qt always puts a block behind a table: it is made invisible.
    QTextBlockFormat after;
    after.setLineHeight(pixels(0.1), QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(after);
    m_cursor.setBlockCharFormat(lettersOf(1, false, pagecolor::text));
    m_fresh = false;
}

void Setter::fill(QTextTable& table, int row, int column, const Cell& cell, const Grid& grid)
{
    const Column& of = grid.columns[size_t(column)];
    QTextTableCell target = table.cellAt(row, column);
    QTextBlockFormat format;
    if (of.centred)
        format.setAlignment(Qt::AlignHCenter);
    const QTextCharFormat letters =
        spoken(lettersOf(cell.size > 0 ? cell.size : grid.size, cell.bold,
                         cell.quiet ? pagecolor::quiet : pagecolor::text),
               cell.language);
    QTextCursor cursor = target.firstCursorPosition();
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(letters);
    cursor.insertText(plainText(cell.text), letters);
    if (!cell.more.isEmpty())
        cursor.insertText(QChar::LineSeparator + plainText(cell.more),
                          spoken(lettersOf(grid.size, false, pagecolor::text), cell.language));
    if (!cell.small.isEmpty())
        cursor.insertText(
            QChar::LineSeparator + plainText(cell.small),
            spoken(lettersOf(std::max(grid.size - 1.5, 10.5), false, pagecolor::quiet),
                   cell.language));
    QTextTableCellFormat room = target.format().toTableCellFormat();
    room.setTopPadding(pixels(row == 0 ? 3 : grid.room));
    room.setBottomPadding(pixels(row == 0 ? 4 : grid.room));
    room.setLeftPadding(0);
    room.setRightPadding(column + 1 == int(grid.columns.size()) ? 0 : pixels(columnGap));
    if (row == 0)
        room.setVerticalAlignment(QTextCharFormat::AlignBottom);
    else
        room.setVerticalAlignment(grid.inTheMiddle ? QTextCharFormat::AlignMiddle
                                                   : QTextCharFormat::AlignTop);
    target.setFormat(room);
}

void Setter::picture(pdf::Painter painter, QSizeF size, const QString& alternative)
{
    block(formatOf({}), lettersOf(12, false, pagecolor::text));
    QTextImageFormat image;
    image.setName(u"picture:%1"_s.arg(m_pictures.size()));
    image.setWidth(pixels(size.width()));
    image.setHeight(pixels(size.height()));
    image.setProperty(QTextFormat::ImageAltText, plainLine(alternative));
    m_cursor.insertImage(image);
    m_pictures.push_back(std::move(painter));
}

pdf::DisplayList Setter::pages(bool flows)
{
    pdf::PageSetup setup;
    setup.size = m_style.size;
    setup.margins = m_style.margins;
    setup.furniture.left = m_foot;
    setup.furniture.font = pageFont(m_style.foot);
    setup.furniture.color = pagecolor::quiet;
    setup.furniture.rule = m_foot.isEmpty() ? QColor() : pagecolor::rule;
    if (flows)
        setup.furniture.pageNumber = QCoreApplication::translate("Report", "Page %1 of %2");
    pdf::layOut(*m_document, setup);
    if (flows)
        keepTogether(*m_document);
    return pdf::walk(*m_document, setup, [this](const QString& name) {
        const auto index = size_t(name.section(u':', 1).toInt());
        return index < m_pictures.size() ? m_pictures[index] : pdf::Painter();
    });
}

} // namespace moothall::pack
