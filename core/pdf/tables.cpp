// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a table: its cells with what each one heads, and the rules and repeated headers around
// them.
#include "core/pdf/walkstate.h"

#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace moothall::pdf {
namespace {

// A row as it lies on the pages; a row that breaks ends on a later page than it begins.
struct RowPlace
{
    Extent first; // bottom unset
    Extent last;  // top unset
    bool known = false;
};

class TableWalk
{
public:
    TableWalk(WalkState& state, QTextTable& table, ElementId element)
        : m_state(state),
          m_table(table),
          m_element(element),
          m_headerRows(std::min(table.format().headerRowCount(), table.rows())),
          m_rows(size_t(table.rows()))
    {}

    void walk()
    {
        const QTextTableFormat format = m_table.format();
        m_state.list.structure.at(m_element).summary = format.stringProperty(SummaryProperty);
        std::optional<ElementId> head;
        if (m_headerRows > 0)
            head = m_state.list.structure.add(m_element, "THead");
        const ElementId body = m_state.list.structure.add(m_element, "TBody");
        for (int row = 0; row < m_table.rows(); ++row) {
            walkRow(row, m_state.list.structure.add(row < m_headerRows ? *head : body, "TR"));
        }
        repeatHeaders();
        ruleRows();
    }

private:
    void walkRow(int row, ElementId rowElement)
    {
        for (int column = 0; column < m_table.columns(); ++column) {
            const QTextTableCell cell = m_table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column)
                walkCell(cell, m_state.list.structure.add(rowElement, roleOf(cell)));
        }
    }

    bool headsRow(const QTextTableCell& cell) const
    {
        return cell.column() == 0 && m_table.format().boolProperty(RowHeaderProperty);
    }

    QByteArray roleOf(const QTextTableCell& cell) const
    {
        return cell.row() < m_headerRows || headsRow(cell) ? "TH" : "TD";
    }

    void walkCell(const QTextTableCell& cell, ElementId id)
    {
        Element& element = m_state.list.structure.at(id);
        element.rowSpan = cell.rowSpan();
        element.columnSpan = cell.columnSpan();
        if (element.role == "TH")
            element.scope = cell.row() < m_headerRows ? "Column" : "Row";
        const QTextBlock first = cell.firstCursorPosition().block();
        const QTextBlock last = cell.lastCursorPosition().block();
        measure(cell, first, last);
        // One plain paragraph needs no element of its own inside the cell.
        const bool plain = isAlone(first, last) && !first.textList() &&
                           cell.begin().currentBlock() == first &&
                           first.blockFormat().stringProperty(RoleProperty).isEmpty();
        if (!plain) {
            walkFlow(m_state, cell.begin(), id);
        } else if (!first.text().trimmed().isEmpty()) {
            element.language = first.blockFormat().stringProperty(LanguageProperty);
            walkText(m_state, first, id);
        }
    }

    // Empty blocks below it only make the row higher.
    static bool isAlone(const QTextBlock& first, const QTextBlock& last)
    {
        for (QTextBlock block = first; block != last;) {
            block = block.next();
            if (!block.isValid() || block.length() > 1)
                return false;
        }
        return true;
    }

    double padding(const QTextTableCell& cell, int property) const
    {
        const QTextFormat format = cell.format();
        const double pixels = format.hasProperty(property) ? format.doubleProperty(property)
                                                           : m_table.format().cellPadding();
        return pixels * m_state.points;
    }

    // Qt does not tell where rows lie; the first and last lines in their cells do.
    void measure(const QTextTableCell& cell, const QTextBlock& first, const QTextBlock& last)
    {
        std::vector<Extent> upper = m_state.extents(first);
        std::vector<Extent> lower = m_state.extents(last);
        if (upper.empty() || lower.empty())
            return;
        Extent begin = upper.front();
        begin.top -= padding(cell, QTextFormat::TableCellTopPadding) +
                     first.blockFormat().topMargin() * m_state.points;
        Extent end = lower.back();
        end.bottom += padding(cell, QTextFormat::TableCellBottomPadding) +
                      last.blockFormat().bottomMargin() * m_state.points;

        RowPlace& top = m_rows[size_t(cell.row())];
        if (!top.known ||
            std::pair(begin.page, begin.top) < std::pair(top.first.page, top.first.top))
            top.first = begin;
        RowPlace& bottom = m_rows[size_t(cell.row() + cell.rowSpan() - 1)];
        if (!bottom.known ||
            std::pair(end.page, end.bottom) > std::pair(bottom.last.page, bottom.last.bottom))
            bottom.last = end;
        if (&top != &bottom && !bottom.known)
            bottom.first = end;
        if (&top != &bottom && !top.known)
            top.last = begin;
        top.known = bottom.known = true;
        for (QTextBlock block = first;; block = block.next()) {
            for (const Extent& extent : m_state.extents(block)) {
                const double y = extent.top - padding(cell, QTextFormat::TableCellTopPadding) -
                                 block.blockFormat().topMargin() * m_state.points;
                double& highest = m_tops.try_emplace(extent.page, y).first->second;
                highest = std::min(highest, y);
            }
            if (block == last || !block.isValid())
                break;
        }
    }

    // Qt repeats header rows only while painting. They are heard once, so these are decoration.
    void repeatHeaders()
    {
        if (m_headerRows <= 0 || !m_rows[0].known)
            return;
        const Extent header = m_rows[size_t(m_headerRows) - 1].last;
        for (const auto& [page, top] : m_tops) {
            if (page <= header.page)
                continue;
            const double shift = top - header.bottom;
            for (int row = 0; row < m_headerRows; ++row) {
                for (int column = 0; column < m_table.columns(); ++column)
                    repeatCell(m_table.cellAt(row, column), row, column, page,
                               shift - m_state.pageTop(header.page));
            }
            rule(page, top, HeaderRuleProperty, HeaderRuleWidthProperty);
        }
    }

    void repeatCell(const QTextTableCell& cell, int row, int column, int page, double shift)
    {
        if (cell.row() != row || cell.column() != column)
            return;
        const QTextBlock last = cell.lastCursorPosition().block();
        for (QTextBlock block = cell.firstCursorPosition().block();; block = block.next()) {
            repeatText(m_state, block, page, shift);
            if (block == last || !block.isValid())
                break;
        }
    }

    void ruleRows()
    {
        if (m_headerRows <= 0 && m_rows[0].known)
            rule(m_rows[0].first.page, m_rows[0].first.top, HeaderRuleProperty,
                 HeaderRuleWidthProperty);
        for (int row = 0; row < int(m_rows.size()); ++row) {
            const RowPlace& place = m_rows[size_t(row)];
            if (!place.known || row < m_headerRows - 1)
                continue;
            if (row == m_headerRows - 1)
                rule(place.last.page, place.last.bottom, HeaderRuleProperty,
                     HeaderRuleWidthProperty);
            else
                rule(place.last.page, place.last.bottom, RowRuleProperty, RowRuleWidthProperty);
        }
    }

    // Where the cells begin and end. What Qt calls the left edge of a table is that of the text in
    // its first cell.
    std::pair<double, double> edges() const
    {
        const QTextTableFormat format = m_table.format();
        const QRectF frame = m_state.frameRect(&m_table);
        const double left =
            frame.left() - padding(m_table.cellAt(0, 0), QTextFormat::TableCellLeftPadding);
        const double around = format.leftMargin() + format.rightMargin() +
                              2 * (format.border() + format.cellSpacing());
        return {left, left + frame.width() - around * m_state.points};
    }

    void rule(int page, double y, int colorProperty, int widthProperty)
    {
        const QTextTableFormat format = m_table.format();
        const auto color = format.property(colorProperty).value<QColor>();
        if (!color.isValid())
            return;
        const auto [left, right] = edges();
        QPainterPath path(QPointF(left, y));
        path.lineTo(right, y);
        const double width =
            format.hasProperty(widthProperty) ? format.doubleProperty(widthProperty) : 0.5;
        m_state.recorder.paintBehind(page, StrokeLine{path, color, width});
    }

    WalkState& m_state;
    QTextTable& m_table;
    ElementId m_element;
    int m_headerRows;
    std::vector<RowPlace> m_rows;
    std::map<int, double> m_tops; // the upper edge of what lies on each page
};

} // namespace

void walkTable(WalkState& state, QTextTable& table, ElementId tableElement)
{
    TableWalk(state, table, tableElement).walk();
}

} // namespace moothall::pdf
