// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the typesetter that sets tables of data and tables of facts.
#include "core/pdf/page.h"
#include "core/report/columnwidths.h"
#include "core/report/keeping.h"
#include "core/report/plaintext.h"
#include "core/report/typesetter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <numeric>

namespace moothall::report {
namespace {

constexpr double cellSpace = 4.5; // above and below the text of a cell
constexpr double leadingOfCells = 1.22;

QList<QTextLength> percentages(const std::vector<double>& widths)
{
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    QList<QTextLength> lengths;
    for (const double width : widths)
        lengths += QTextLength(QTextLength::PercentageLength, 100 * width / all);
    return lengths;
}

} // namespace

void Typesetter::operator()(const Table& table)
{
    if (table.columns.empty() || (table.rows.empty() && table.headless))
        return;
    if (!table.caption.isEmpty()) {
        keepAnnouncement();
        QTextBlockFormat caption = blockFormat(14, 8);
        caption.setProperty(pdf::RoleProperty, QStringLiteral("Caption"));
        keepWithNext(caption);
        startBlock(caption, letters(m_style.text, true));
        m_cursor.insertText(plainText(table.caption));
    } else if (!m_blockIsFresh) {
        keepAnnouncement();
        leaveRoomAboveTable();
    }
    insertTable(table);
    closeUpAfterTable();
}

// Qt forgets the margin below a block that a table follows: an empty one leaves the room.
void Typesetter::leaveRoomAboveTable()
{
    QTextBlockFormat format = blockFormat(0, 0);
    format.setLineHeight(pixels(12), QTextBlockFormat::FixedHeight);
    startBlock(format, letters(1));
}

// A table of many columns comes closer together, then smaller, before it tears its words.
Typesetter::TableType Typesetter::tableType(const Table& table, double width) const
{
    const double size = table.headless ? m_style.text : m_style.table;
    const double smallest = std::max(m_style.foot, size * 0.8);
    TableType type{size, columnGap, columnNeeds(table, pageFont(size))};
    for (const double gap : {columnGap, columnGap / 2}) {
        type.gap = gap;
        if (wordsFit(type.needs, width, gap))
            return type;
    }
    for (const double smaller : {(size + smallest) / 2, smallest}) {
        type = {smaller, columnGap / 2, columnNeeds(table, pageFont(smaller))};
        if (wordsFit(type.needs, width, type.gap))
            break;
    }
    return type;
}

void Typesetter::insertTable(const Table& table)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setLeftMargin(pixels(m_around.left));
    format.setRightMargin(pixels(m_around.right));
    const double room = m_style.textWidth() - m_around.left - m_around.right;
    m_table = tableType(table, room);
    const double width = tableWidth(table, m_table.needs, room, m_table.gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100 * width / room));
    format.setColumnWidthConstraints(
        percentages(columnWidths(table, m_table.needs, width, m_table.gap)));
    format.setHeaderRowCount(table.headless || table.rows.empty() ? 0 : 1);
    format.setProperty(pdf::RowHeaderProperty, table.rowHeaders || table.headless);
    format.setProperty(pdf::HeaderRuleProperty,
                       table.headless ? pagecolor::accent : pagecolor::text);
    format.setProperty(pdf::HeaderRuleWidthProperty, 1.5);
    format.setProperty(pdf::RowRuleProperty, pagecolor::rule);
    format.setProperty(pdf::RowRuleWidthProperty, 0.75);
    if (!table.caption.isEmpty())
        format.setProperty(pdf::SummaryProperty, plainLine(table.caption));

    const int headerRows = table.headless ? 0 : 1;
    QTextTable* target = m_cursor.insertTable(headerRows + int(table.rows.size()),
                                              int(table.columns.size()), format);
    if (headerRows > 0) {
        std::vector<Text> titles;
        for (const Column& column : table.columns)
            titles.push_back({{column.title, true}});
        fillRow(*target, table, 0, titles);
    }
    for (size_t row = 0; row < table.rows.size(); ++row)
        fillRow(*target, table, headerRows + int(row), table.rows[row]);
    m_cursor = target->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
}

void Typesetter::fillRow(QTextTable& target, const Table& table, int row,
                         const std::vector<Text>& cells)
{
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const Text text = column < cells.size() ? cells[column] : Text();
        fillCell(target, table, row, int(column), text, table.headless && column == 0);
    }
}

void Typesetter::fillCell(QTextTable& target, const Table& table, int row, int column,
                          const Text& text, bool heads)
{
    const bool last = column + 1 == int(table.columns.size());
    QTextTableCell cell = target.cellAt(row, column);
    QTextBlockFormat format;
    const bool toTheRight = table.columns[size_t(column)].align == Column::Align::End;
    if (column == 0 && !m_around.part.isEmpty()) // the whole row lies beside it
        format.setProperty(pdf::PartProperty, m_around.part);
    format.setAlignment((toTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    const QTextCharFormat characters = letters(m_table.size, heads);
    setLeading(format, m_table.size, leadingOfCells);
    format.setLayoutDirection(wordsOf(text).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_cursor = cell.firstCursorPosition();
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(characters);
    insert(text, characters);

    // Qt keeps the format of a cell with that of its first block: it is added, not set.
    QTextTableCellFormat room = cell.format().toTableCellFormat();
    room.setTopPadding(pixels(cellSpace));
    room.setBottomPadding(pixels(cellSpace));
    room.setLeftPadding(0);
    room.setRightPadding(last ? 0 : pixels(m_table.gap));
    const bool titles = row == 0 && !table.headless;
    room.setVerticalAlignment(titles ? QTextCharFormat::AlignBottom : QTextCharFormat::AlignTop);
    cell.setFormat(room);
}

// Qt always puts a block behind a table and forgets the margin above it: it is made invisible and
// leaves the room below the table. The table itself has no margins, as Qt repeats them on each
// page.
void Typesetter::closeUpAfterTable()
{
    QTextBlockFormat format = blockFormat(0, 14);
    format.setLineHeight(pixels(0.1), QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(format);
    m_cursor.setBlockCharFormat(letters(1));
}

} // namespace moothall::report
