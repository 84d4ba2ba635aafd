// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keeping.h"

#include "core/pdf/page.h"
#include "core/pdf/textproperties.h"
#include "core/report/pagination.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace moothall::report {
namespace {

// A block or a table of the outermost frame.
struct Piece
{
    QTextBlock block;
    QTextTable* table = nullptr; // owned by the document
};

double points(double pixels) { return pixels / pdf::pixelsPerPoint(); }
double pixels(double points) { return points * pdf::pixelsPerPoint(); }

std::vector<Piece> piecesOf(const QTextDocument& document)
{
    std::vector<Piece> pieces;
    for (auto it = document.rootFrame()->begin(); !it.atEnd(); ++it) {
        if (auto* table = qobject_cast<QTextTable*>(it.currentFrame()))
            pieces.push_back({table->firstCursorPosition().block(), table});
        else if (it.currentBlock().isValid() && it.currentBlock().length() > 1)
            pieces.push_back({it.currentBlock()});
    }
    return pieces;
}

// Reads the heights of what Qt has laid out, wherever its pages end now.
class Measurer
{
public:
    static std::vector<FlowPiece> measure(const std::vector<Piece>& pieces)
    {
        std::vector<FlowPiece> flow;
        for (size_t i = 0; i < pieces.size(); ++i) {
            FlowPiece piece =
                pieces[i].table ? ofTable(*pieces[i].table) : ofBlock(pieces[i].block);
            if (i > 0)
                piece.above = gapBetween(pieces[i - 1], pieces[i]);
            flow.push_back(std::move(piece));
        }
        return flow;
    }

private:
    static FlowLine lineAt(const QTextBlock& block, int index)
    {
        const QTextBlockFormat format = block.blockFormat();
        const double height = pdf::reachOf(block.layout()->lineAt(index), format).height();
        return {height, format.lineHeight(height, 1 / pdf::pixelsPerPoint())};
    }

    static FlowPiece ofBlock(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        FlowPiece piece;
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            piece.lines.push_back(lineAt(block, i));
        piece.keepsWithNext = format.boolProperty(KeepWithNextProperty);
        piece.startsPage = format.boolProperty(StartsPageProperty);
        piece.group = format.intProperty(KeepGroupProperty);
        piece.spare = format.doubleProperty(SpareHeightProperty);
        piece.aboveAtTop = boxPadding(format);
        return piece;
    }

    static double boxPadding(const QTextBlockFormat& format)
    {
        double padding = 0;
        for (const int property : {int(pdf::BoxProperty), int(pdf::OuterBoxProperty)}) {
            if (format.hasProperty(property))
                padding = std::max(padding, format.property(property).value<pdf::Box>().padding);
        }
        return padding;
    }

    static FlowPiece ofTable(const QTextTable& table)
    {
        FlowPiece piece;
        const int headers = table.format().headerRowCount();
        for (int row = 0; row < table.rows(); ++row) {
            if (row < headers)
                piece.header += ofRow(table, row).height;
            else
                piece.rows.push_back(ofRow(table, row));
        }
        return piece;
    }

    static FlowRow ofRow(const QTextTable& table, int row)
    {
        FlowRow measured;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextTableCellFormat format = cell.format().toTableCellFormat();
            const QTextBlock block = cell.firstCursorPosition().block();
            double height = points(format.topPadding());
            for (int line = 0; line < block.layout()->lineCount(); ++line) {
                height += lineAt(block, line).height;
                // Qt moves a row as a whole only where none of its cells has begun.
                if (line == 0)
                    measured.firstLine =
                        column == 0 ? height : std::min(measured.firstLine, height);
            }
            measured.content = std::max(measured.content, height);
            measured.height = std::max(measured.height, height + points(format.bottomPadding()));
        }
        return measured;
    }

    // Of two margins that meet Qt leaves the larger. It forgets the one below a block that a table
    // follows, and the one above a block that follows a table. Empty blocks between count too.
    static double gapBetween(const Piece& before, const Piece& after)
    {
        double gap = 0;
        double below = before.table ? 0 : before.block.blockFormat().bottomMargin();
        QTextBlock block =
            before.table ? before.table->lastCursorPosition().block().next() : before.block.next();
        for (; block.isValid() && block != after.block; block = block.next()) {
            const bool followsTable = before.table && gap == 0;
            gap += followsTable ? 0 : points(std::max(below, block.blockFormat().topMargin()));
            gap += lineAt(block, 0).advance;
            below = block.blockFormat().bottomMargin();
        }
        if (after.table)
            return gap;
        return gap + points(std::max(below, after.block.blockFormat().topMargin()));
    }
};

// Writes a plan into the formats of the document.
class Editor
{
public:
    Editor(QTextDocument& document, const std::vector<Piece>& pieces)
        : m_document(document), m_pieces(pieces)
    {}

    void apply(const PagePlan& plan, const std::vector<FlowPiece>& flow)
    {
        QTextCursor all(&m_document);
        all.beginEditBlock();
        for (const LowerPicture& picture : plan.lowerPictures)
            lower(picture);
        for (const size_t piece : plan.breaksBefore)
            breakBefore(piece, flow[piece].aboveAtTop);
        for (const LowerStart& start : plan.lowerStarts)
            lower(start, flow[start.piece]);
        for (const RowPush& push : plan.rowPushes)
            pushRow(push, flow[push.piece].rows[push.row - 1]);
        all.endEditBlock();
    }

private:
    static void set(const QTextBlock& block, const QTextBlockFormat& format)
    {
        QTextCursor(block).setBlockFormat(format);
    }

    void breakBefore(size_t index, double above)
    {
        const Piece& piece = m_pieces[index];
        if (piece.table) {
            QTextTableFormat format = piece.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            piece.table->setFormat(format);
        } else {
            QTextBlockFormat format = piece.block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            format.setTopMargin(pixels(above));
            set(piece.block, format);
        }
        if (index > 0)
            dropMarginBelow(piece.block.previous());
    }

    // Qt would carry the margin below a block over to the new page.
    void dropMarginBelow(const QTextBlock& block)
    {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(0);
        set(block, format);
    }

    // Qt gives pictures whole pixels: none may come out higher than planned.
    void lower(const LowerPicture& picture)
    {
        QTextCursor cursor(m_pieces[picture.piece].block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextImageFormat image = cursor.charFormat().toImageFormat();
        image.setHeight(std::floor(std::round(image.height()) - pixels(picture.by)));
        cursor.setCharFormat(image);
    }

    void lower(const LowerStart& start, const FlowPiece& flow)
    {
        const QTextBlock block = m_pieces[start.piece].block;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(pixels(flow.above + flow.lines.front().advance * start.lines));
        set(block, format);
    }

    // Qt has no page break before a row. It moves a row whose first lines do not fit any more, so
    // the row above is made higher until they do not: below the only line of a cell, out of sight.
    void pushRow(const RowPush& push, const FlowRow& above)
    {
        const QTextTable& table = *m_pieces[push.piece].table;
        const int row = table.format().headerRowCount() + int(push.row) - 1;
        alignAtTop(table, row, above.content);
        constexpr double spare = 6; // a row that starts below its page is moved as well
        const QTextBlock single = singleLineIn(table, row);
        const bool has = single.isValid();
        const QTextBlock block = has ? single : emptyLineBelow(tallestCell(table, row));
        QTextBlockFormat format = block.blockFormat();
        const double missing = has ? above.content - keepBaseLine(block, format) : 0;
        format.setLineHeight(pixels(missing + push.room + spare),
                             QTextBlockFormat::LineDistanceHeight);
        set(block, format);
    }

    // What stands in the middle of its row would go down with it as the row grows.
    static void alignAtTop(const QTextTable& table, int row, double content)
    {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            if (format.verticalAlignment() != QTextCharFormat::AlignMiddle)
                continue;
            double own = points(format.topPadding());
            const QTextBlock block = cell.firstCursorPosition().block();
            for (int line = 0; line < block.layout()->lineCount(); ++line)
                own += pdf::reachOf(block.layout()->lineAt(line), block.blockFormat()).height();
            format.setVerticalAlignment(QTextCharFormat::AlignTop);
            format.setTopPadding(format.topPadding() + pixels(content - own) / 2);
            cell.setFormat(format);
        }
    }

    static QTextTableCell tallestCell(const QTextTable& table, int row)
    {
        QTextTableCell tallest = table.cellAt(row, 0);
        const auto lines = [](const QTextTableCell& cell) {
            return cell.firstCursorPosition().block().layout()->lineCount();
        };
        for (int column = 1; column < table.columns(); ++column)
            if (const QTextTableCell cell = table.cellAt(row, column); lines(cell) > lines(tallest))
                tallest = cell;
        return tallest;
    }

    // Whatever height its line has next; gives how far down that is taken as it is now.
    static double keepBaseLine(const QTextBlock& block, QTextBlockFormat& format)
    {
        const QTextLine line = block.layout()->lineAt(0);
        const double lowered = pdf::reachOf(line, format).above - line.ascent();
        format.setTopMargin(pixels(std::max(0.0, lowered)));
        return line.height() + std::max(0.0, lowered);
    }

    // Of hardly any height, and nothing to be read.
    static QTextBlock emptyLineBelow(const QTextTableCell& cell)
    {
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        QTextCursor cursor = cell.lastCursorPosition();
        cursor.insertBlock(QTextBlockFormat(), tiny);
        return cursor.block();
    }

    static QTextBlock singleLineIn(const QTextTable& table, int row)
    {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextBlock block = cell.firstCursorPosition().block();
            if (block.layout()->lineCount() == 1 && block == cell.lastCursorPosition().block())
                return block;
        }
        return {};
    }

    QTextDocument& m_document;
    const std::vector<Piece>& m_pieces;
};

} // namespace

void keepTogether(QTextDocument& document)
{
    const QTextFrameFormat sheet = document.rootFrame()->frameFormat();
    const double room =
        document.pageSize().height() - points(sheet.topMargin()) - points(sheet.bottomMargin());
    const std::vector<Piece> pieces = piecesOf(document);
    const std::vector<FlowPiece> flow = Measurer::measure(pieces);
    Editor(document, pieces).apply(planPages(flow, room), flow);
}

} // namespace moothall::report
