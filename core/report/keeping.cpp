// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/keeping.h"

#include "core/pdf/page.h"
#include "core/pdf/textproperties.h"

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

constexpr int fewLines =
    4; // a paragraph this short moves as a whole rather than leave a line alone

// A block or a table of the outermost frame.
struct Piece
{
    QTextBlock block; // of a table: the first block in its first cell
    QTextTable* table = nullptr;
    bool keepsWithNext = false;
    int group = 0;
};

class Keeper
{
public:
    explicit Keeper(QTextDocument& document)
        : m_document(document),
          m_layout(*document.documentLayout()),
          m_pageHeight(document.pageSize().height())
    {
        collectPieces();
    }

    // One walk down the pages: a new page only moves what comes after it.
    void keep()
    {
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            const size_t last = endOfChain(i);
            if (!holds(i, last))
                breakBefore(i);
            for (size_t j = i; j <= last; ++j) {
                if (m_pieces[j].table)
                    keepRows(*m_pieces[j].table);
                else
                    keepLines(j);
            }
            i = last;
        }
    }

private:
    void collectPieces()
    {
        QTextFrame::iterator it = m_document.rootFrame()->begin();
        for (; !it.atEnd(); ++it) {
            if (auto* table = qobject_cast<QTextTable*>(it.currentFrame())) {
                m_pieces.push_back({table->firstCursorPosition().block(), table});
            } else if (it.currentBlock().isValid() && it.currentBlock().length() > 1) {
                const QTextBlockFormat format = it.currentBlock().blockFormat();
                m_pieces.push_back({it.currentBlock(), nullptr,
                                    format.boolProperty(KeepWithNextProperty),
                                    format.intProperty(KeepGroupProperty)});
            }
        }
    }

    bool sameGroup(size_t one, size_t other) const
    {
        return m_pieces[one].group > 0 && m_pieces[one].group == m_pieces[other].group;
    }

    // The last piece of those that hold on to one another.
    size_t endOfChain(size_t first) const
    {
        size_t last = first;
        while (last + 1 < m_pieces.size() &&
               (m_pieces[last].keepsWithNext || sameGroup(last, last + 1)))
            ++last;
        return last;
    }

    // True where the chain needs no new page, or a new page would not help.
    bool holds(size_t first, size_t last) const
    {
        const int page = pageOf(topOf(first));
        if (page == pageOf(neededEnd(first, last)))
            return true;
        return first == 0 || pageOf(bottomOf(first - 1)) != page;
    }

    // Down to where the chain has to stay on the page of its beginning.
    double neededEnd(size_t first, size_t last) const
    {
        if (m_pieces[last].table)
            return endOfFirstRows(*m_pieces[last].table);
        const double whole = bottomOf(last);
        if (m_pieces[last].group > 0) {
            size_t start = last;
            while (start > first && sameGroup(start - 1, last))
                --start;
            const bool small = heightOf(start, last) <= m_pageHeight / 2;
            return small ? whole : lineBottom(m_pieces[start].block, 1);
        }
        const int lines = linesOf(m_pieces[last].block);
        return lines <= fewLines && leavesLineAlone(m_pieces[last].block)
                   ? whole
                   : lineBottom(m_pieces[last].block, 1);
    }

    double heightOf(size_t first, size_t last) const
    {
        double height = 0;
        for (size_t i = first; i <= last; ++i) {
            const QTextBlockFormat format = m_pieces[i].block.blockFormat();
            height += (format.topMargin() + format.bottomMargin()) / pdf::pixelsPerPoint();
            for (int line = 0; line < linesOf(m_pieces[i].block); ++line)
                height += m_pieces[i].block.layout()->lineAt(line).height();
        }
        return height;
    }

    // The header rows and the first row of what they head.
    double endOfFirstRows(const QTextTable& table) const
    {
        const int row = std::min(table.format().headerRowCount(), table.rows() - 1);
        return rowBottom(table, row);
    }

    static int linesOf(const QTextBlock& block) { return block.layout()->lineCount(); }

    double lineTop(const QTextBlock& block, int line) const
    {
        const double top = m_layout.blockBoundingRect(block).top();
        const int count = linesOf(block);
        return count == 0 ? top : top + block.layout()->lineAt(std::min(line, count - 1)).y();
    }

    double lineBottom(const QTextBlock& block, int line) const
    {
        const int count = linesOf(block);
        if (count == 0)
            return m_layout.blockBoundingRect(block).bottom();
        return lineTop(block, line) + block.layout()->lineAt(std::min(line, count - 1)).height();
    }

    double topOf(size_t piece) const { return lineTop(m_pieces[piece].block, 0); }

    double bottomOf(size_t piece) const
    {
        const Piece& one = m_pieces[piece];
        return one.table ? rowBottom(*one.table, one.table->rows() - 1)
                         : lineBottom(one.block, linesOf(one.block) - 1);
    }

    // Just inside the page a line ends on.
    int pageOf(double y) const { return int(std::floor((y - 0.5) / m_pageHeight)); }

    bool leavesLineAlone(const QTextBlock& block) const
    {
        const int count = linesOf(block);
        if (count < 2)
            return false;
        return pageOfLine(block, 0) != pageOfLine(block, 1) ||
               pageOfLine(block, count - 2) != pageOfLine(block, count - 1);
    }

    int pageOfLine(const QTextBlock& block, int line) const
    {
        return pageOf(lineBottom(block, line));
    }

    // A long paragraph whose last line stands alone is pushed down by one line.
    void keepLines(size_t piece)
    {
        const QTextBlock block = m_pieces[piece].block;
        const int count = linesOf(block);
        if (count <= fewLines || pageOfLine(block, count - 2) == pageOfLine(block, count - 1))
            return;
        QTextBlockFormat lower = block.blockFormat();
        lower.setTopMargin(lower.topMargin() +
                           block.layout()->lineAt(0).height() * pdf::pixelsPerPoint());
        QTextCursor(block).setBlockFormat(lower);
    }

    void breakBefore(size_t piece)
    {
        Piece& one = m_pieces[piece];
        if (one.table) {
            QTextTableFormat format = one.table->format();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            one.table->setFormat(format);
            return;
        }
        QTextBlockFormat format = one.block.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        // At the head of a page only the padding of boxes is needed above the text.
        double padding = 0;
        for (const int property : {int(pdf::BoxProperty), int(pdf::OuterBoxProperty)}) {
            if (format.hasProperty(property))
                padding = std::max(padding, format.property(property).value<pdf::Box>().padding);
        }
        format.setTopMargin(padding * pdf::pixelsPerPoint());
        QTextCursor(one.block).setBlockFormat(format);
    }

    double rowTop(const QTextTable& table, int row) const
    {
        double top = lineTop(table.cellAt(row, 0).firstCursorPosition().block(), 0);
        for (int column = 1; column < table.columns(); ++column)
            top =
                std::min(top, lineTop(table.cellAt(row, column).firstCursorPosition().block(), 0));
        return top;
    }

    double rowBottom(const QTextTable& table, int row) const
    {
        double bottom = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock block = table.cellAt(row, column).lastCursorPosition().block();
            bottom = std::max(bottom, lineBottom(block, linesOf(block) - 1));
        }
        return bottom;
    }

    // A row that would be torn starts on the next page with all its cells.
    void keepRows(QTextTable& table)
    {
        for (int row = table.format().headerRowCount() + 1; row < table.rows(); ++row) {
            const double top = rowTop(table, row);
            const double bottom = rowBottom(table, row);
            const bool torn = pageOf(top + 1) != pageOf(bottom);
            if (torn && bottom - top < m_pageHeight / 2)
                pushRowDown(table, row);
        }
    }

    // Qt has no page break before a row. It moves a row whose first lines do not fit any more, so
    // the row above is made higher until they do not: below the last line of a cell, out of sight.
    void pushRowDown(QTextTable& table, int row)
    {
        const QTextBlock above = singleLineIn(table, row - 1);
        if (!above.isValid())
            return;
        const QTextBlock first = table.cellAt(row, 0).firstCursorPosition().block();
        const double room = pageBottom(pageOf(rowTop(table, row) + 1)) - lineBottom(first, 0) + 1;
        const double lower = rowBottom(table, row - 1) - lineBottom(above, 0);
        QTextBlockFormat format = above.blockFormat();
        format.setLineHeight((lower + room) * pdf::pixelsPerPoint(),
                             QTextBlockFormat::LineDistanceHeight);
        QTextCursor(above).setBlockFormat(format);
    }

    static QTextBlock singleLineIn(const QTextTable& table, int row)
    {
        for (int column = 0; column < table.columns(); ++column) {
            const QTextBlock block = table.cellAt(row, column).firstCursorPosition().block();
            if (linesOf(block) == 1 &&
                block == table.cellAt(row, column).lastCursorPosition().block())
                return block;
        }
        return {};
    }

    double pageBottom(int page) const
    {
        const double margin =
            m_document.rootFrame()->frameFormat().bottomMargin() / pdf::pixelsPerPoint();
        return (page + 1) * m_pageHeight - margin;
    }

    QTextDocument& m_document;
    QAbstractTextDocumentLayout& m_layout;
    double m_pageHeight;
    std::vector<Piece> m_pieces;
};

} // namespace

void keepTogether(QTextDocument& document) { Keeper(document).keep(); }

} // namespace moothall::report
