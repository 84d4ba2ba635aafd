// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keeping.h"

#include "core/pdf/page.h"
#include "core/pdf/textproperties.h"
#include "core/report/pagination.h"

#include <QAbstractTextDocumentLayout>
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
    explicit Measurer(const QTextDocument& document)
        : m_layout(*document.documentLayout()), m_pageHeight(document.pageSize().height())
    {}

    std::vector<FlowPiece> measure(const std::vector<Piece>& pieces) const
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

    // Heights stay; what was guessed around tables can now be read.
    std::vector<FlowPiece> measureAgain(const std::vector<Piece>& pieces,
                                        std::vector<FlowPiece> flow) const
    {
        for (size_t i = 1; i < pieces.size(); ++i) {
            const bool besideTable = pieces[i - 1].table || pieces[i].table;
            if (besideTable && onOnePage(pieces[i - 1], pieces[i]))
                flow[i].above = gapBetween(pieces[i - 1], pieces[i]);
        }
        return flow;
    }

private:
    static FlowLine lineAt(const QTextBlock& block, int index)
    {
        const double height = block.layout()->lineAt(index).height();
        return {height, block.blockFormat().lineHeight(height, 1 / pdf::pixelsPerPoint())};
    }

    static FlowPiece ofBlock(const QTextBlock& block)
    {
        const QTextBlockFormat format = block.blockFormat();
        FlowPiece piece;
        for (int i = 0; i < block.layout()->lineCount(); ++i)
            piece.lines.push_back(lineAt(block, i));
        piece.keepsWithNext = format.boolProperty(KeepWithNextProperty);
        piece.group = format.intProperty(KeepGroupProperty);
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
                height += block.layout()->lineAt(line).height();
                if (line == 0)
                    measured.firstLine = std::max(measured.firstLine, height);
            }
            measured.content = std::max(measured.content, height);
            measured.height = std::max(measured.height, height + points(format.bottomPadding()));
        }
        return measured;
    }

    // Between two blocks Qt leaves the larger margin. What it leaves around tables is read where
    // both stand on one page.
    double gapBetween(const Piece& before, const Piece& after) const
    {
        if (!before.table && !after.table) {
            return points(std::max(before.block.blockFormat().bottomMargin(),
                                   after.block.blockFormat().topMargin()));
        }
        if (onOnePage(before, after))
            return std::max(0.0, beginOf(after) - endOf(before));
        const QTextBlock last = after.table ? before.block : after.block.previous();
        const double above = after.table ? 0 : after.block.blockFormat().topMargin();
        return points(std::max(last.blockFormat().bottomMargin(), above));
    }

    bool onOnePage(const Piece& before, const Piece& after) const
    {
        return std::floor(endOf(before) / m_pageHeight) ==
               std::floor(beginOf(after) / m_pageHeight);
    }

    double topOf(const QTextBlock& block, int line) const
    {
        return m_layout.blockBoundingRect(block).top() + block.layout()->lineAt(line).y();
    }

    double beginOf(const Piece& piece) const
    {
        if (piece.table == nullptr)
            return topOf(piece.block, 0);
        double top = topOf(piece.block, 0);
        for (int column = 1; column < piece.table->columns(); ++column)
            top = std::min(top,
                           topOf(piece.table->cellAt(0, column).firstCursorPosition().block(), 0));
        return top - points(paddingOf(*piece.table, 0).topPadding());
    }

    double endOf(const Piece& piece) const
    {
        if (piece.table == nullptr) {
            const int last = piece.block.layout()->lineCount() - 1;
            return topOf(piece.block, last) + lineAt(piece.block, last).advance;
        }
        const int row = piece.table->rows() - 1;
        double bottom = 0;
        for (int column = 0; column < piece.table->columns(); ++column) {
            const QTextBlock block = piece.table->cellAt(row, column).firstCursorPosition().block();
            const int last = block.layout()->lineCount() - 1;
            bottom = std::max(bottom, topOf(block, last) + block.layout()->lineAt(last).height());
        }
        return bottom + points(paddingOf(*piece.table, row).bottomPadding());
    }

    static QTextTableCellFormat paddingOf(const QTextTable& table, int row)
    {
        return table.cellAt(row, 0).format().toTableCellFormat();
    }

    QAbstractTextDocumentLayout& m_layout;
    double m_pageHeight;
};

// Writes plans into the formats of the document, each in place of the one before.
class Editor
{
public:
    Editor(QTextDocument& document, const std::vector<Piece>& pieces)
        : m_document(document), m_pieces(pieces)
    {}

    // False if the document follows the plan already.
    bool apply(const PagePlan& plan, const std::vector<FlowPiece>& flow)
    {
        if (plan == m_applied)
            return false;
        QTextCursor all(&m_document);
        all.beginEditBlock();
        takeBack();
        for (const size_t piece : plan.breaksBefore)
            breakBefore(piece, flow[piece].aboveAtTop);
        for (const size_t piece : plan.oneLineLower)
            lower(piece, flow[piece]);
        for (const RowPush& push : plan.rowPushes)
            pushRow(push, flow[push.piece].rows[push.row - 1]);
        all.endEditBlock();
        m_applied = plan;
        return true;
    }

private:
    void set(const QTextBlock& block, const QTextBlockFormat& format)
    {
        m_before.emplace_back(block, block.blockFormat());
        QTextCursor(block).setBlockFormat(format);
    }

    void set(QTextTable& table, const QTextTableFormat& format)
    {
        m_tablesBefore.emplace_back(&table, table.format());
        table.setFormat(format);
    }

    void takeBack()
    {
        for (auto change = m_before.rbegin(); change != m_before.rend(); ++change)
            QTextCursor(change->first).setBlockFormat(change->second);
        for (auto change = m_tablesBefore.rbegin(); change != m_tablesBefore.rend(); ++change)
            change->first->setFormat(change->second);
        m_before.clear();
        m_tablesBefore.clear();
    }

    void breakBefore(size_t index, double above)
    {
        const Piece& piece = m_pieces[index];
        if (piece.table) {
            QTextTableFormat format = piece.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            set(*piece.table, format);
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

    void lower(size_t index, const FlowPiece& flow)
    {
        QTextBlockFormat format = m_pieces[index].block.blockFormat();
        format.setTopMargin(pixels(flow.above + flow.lines.front().advance));
        set(m_pieces[index].block, format);
    }

    // Qt has no page break before a row. It moves a row whose first lines do not fit any more, so
    // the row above is made higher until they do not: below the only line of a cell, out of sight.
    void pushRow(const RowPush& push, const FlowRow& above)
    {
        const QTextTable& table = *m_pieces[push.piece].table;
        const int row = table.format().headerRowCount() + int(push.row) - 1;
        const QTextBlock block = singleLineIn(table, row);
        if (!block.isValid())
            return;
        constexpr double spare = 6; // a row that starts below its page is moved as well
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(pixels(above.content - above.firstLine + push.room + spare),
                             QTextBlockFormat::LineDistanceHeight);
        set(block, format);
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
    PagePlan m_applied;
    std::vector<std::pair<QTextBlock, QTextBlockFormat>> m_before;
    std::vector<std::pair<QTextTable*, QTextTableFormat>> m_tablesBefore;
};

} // namespace

void keepTogether(QTextDocument& document)
{
    // Gaps between what stood on two pages are guessed in the first round and read in the next.
    constexpr int mostRounds = 4;
    const QMarginsF margins = [&] {
        const QTextFrameFormat format = document.rootFrame()->frameFormat();
        return QMarginsF(0, points(format.topMargin()), 0, points(format.bottomMargin()));
    }();
    const double room = document.pageSize().height() - margins.top() - margins.bottom();
    const std::vector<Piece> pieces = piecesOf(document);
    Editor editor(document, pieces);
    std::vector<FlowPiece> flow = Measurer(document).measure(pieces);
    for (int round = 0; round < mostRounds && editor.apply(planPages(flow, room), flow); ++round)
        flow = Measurer(document).measureAgain(pieces, std::move(flow));
}

} // namespace moothall::report
