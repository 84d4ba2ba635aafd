// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagination.h"

#include <algorithm>

namespace moothall::report {
namespace {

constexpr size_t fewLines = 4; // a paragraph this short moves as a whole
constexpr size_t fewRows = 3;  // of a long table stand at least on the page it begins on
constexpr size_t manyRows = 7; // a table of so many may be parted for the sake of its page
// Qt rounds every height to a 64th: what fits by less than this does not count as fitting.
constexpr double tolerance = 1.5;

double heightOf(const FlowPiece& piece)
{
    double height = piece.header;
    for (const FlowLine& line : piece.lines)
        height += line.advance;
    for (const FlowRow& row : piece.rows)
        height += row.height;
    return height;
}

// How much of a piece has to stand on the page it begins on: all of a table that fills no more than
// half a page, unless it has many rows and much of the page would stay empty; otherwise a few rows,
// or one that is high.
double leastHeight(const FlowPiece& piece, double room, double pageHeight)
{
    if (!piece.rows.empty()) {
        const double whole = heightOf(piece);
        const bool mayPart = piece.rows.size() >= manyRows && room > pageHeight / 4;
        if (whole <= pageHeight / 2 && !mayPart)
            return whole;
        double height = piece.header;
        for (size_t i = 0; i < std::min(fewRows, piece.rows.size()); ++i)
            height += piece.rows[i].height;
        return std::max(piece.header + piece.rows.front().height, std::min(height, pageHeight / 3));
    }
    if (piece.lines.empty())
        return piece.header;
    const size_t last = piece.lines.size() <= fewLines ? piece.lines.size() - 1 : 1;
    double height = piece.lines[last].height;
    for (size_t i = 0; i < last; ++i)
        height += piece.lines[i].advance;
    return height;
}

class Planner
{
public:
    Planner(std::vector<FlowPiece> pieces, double pageHeight)
        : m_pieces(std::move(pieces)), m_pageHeight(pageHeight)
    {
        dissolveLargeGroups();
    }

    PagePlan plan()
    {
        for (size_t first = 0; first < m_pieces.size();) {
            const size_t last = endOfChain(first);
            if (m_used > 0 && (m_pieces[first].startsPage || !hasRoom(first, last))) {
                m_plan.breaksBefore.push_back(first);
                m_used = 0;
                m_firstOnPage = first;
            }
            for (; first <= last; ++first)
                place(first);
        }
        return m_plan;
    }

private:
    // A box of more than half a page may be torn; quotations in it still hold together.
    void dissolveLargeGroups()
    {
        for (size_t first = 0; first < m_pieces.size();) {
            size_t last = first;
            while (last + 1 < m_pieces.size() && sameGroup(first, last + 1))
                ++last;
            double height = 0;
            for (size_t i = first; i <= last; ++i)
                height += m_pieces[i].above + heightOf(m_pieces[i]);
            for (; first <= last; ++first)
                m_pieces[first].group = height > m_pageHeight / 2 ? 0 : m_pieces[first].group;
        }
    }

    bool sameGroup(size_t one, size_t other) const
    {
        return m_pieces[one].group != 0 && m_pieces[one].group == m_pieces[other].group;
    }

    size_t endOfChain(size_t first) const
    {
        size_t last = first;
        while (last + 1 < m_pieces.size() &&
               (m_pieces[last].keepsWithNext || sameGroup(last, last + 1)))
            ++last;
        return last;
    }

    // On the page that is being filled, if need be beside lower pictures.
    bool hasRoom(size_t first, size_t last)
    {
        const double above = m_pieces[first].above;
        if (fits(above + heightNeeded(first, last)))
            return true;
        const double whole = heightBefore(first, last) + heightOf(m_pieces[last]);
        // Twice the tolerance: what follows must not be too close to tell, either.
        const double missing = m_used + above + whole - (m_pageHeight - 2 * tolerance);
        double spare = 0;
        for (size_t i = m_firstOnPage; i <= last; ++i)
            spare += m_pieces[i].spare;
        if (missing > spare)
            return false;
        for (size_t i = m_firstOnPage; i <= last; ++i)
            if (m_pieces[i].spare > 0)
                lowerPicture(i, missing * m_pieces[i].spare / spare, i < first);
        return true;
    }

    void lowerPicture(size_t piece, double by, bool isPlaced)
    {
        FlowPiece& picture = m_pieces[piece];
        picture.spare -= by;
        picture.lines.front().height -= by;
        picture.lines.front().advance -= by;
        if (isPlaced)
            m_used -= by;
        const auto known = std::ranges::find(m_plan.lowerPictures, piece, &LowerPicture::piece);
        if (known == m_plan.lowerPictures.end())
            m_plan.lowerPictures.push_back({piece, by});
        else
            known->by += by;
    }

    // From the top of a chain to the top of its last piece.
    double heightBefore(size_t first, size_t last) const
    {
        double height = 0;
        for (size_t i = first; i < last; ++i)
            height += heightOf(m_pieces[i]) + m_pieces[i + 1].above;
        return height;
    }

    double heightNeeded(size_t first, size_t last) const
    {
        const double height = heightBefore(first, last);
        const bool whole = m_pieces[last].group != 0;
        if (whole)
            return height + heightOf(m_pieces[last]);
        const double room = m_pageHeight - m_used - m_pieces[first].above - height;
        return height + leastHeight(m_pieces[last], room, m_pageHeight);
    }

    void place(size_t piece)
    {
        const FlowPiece& one = m_pieces[piece];
        m_used += m_used == 0 ? one.aboveAtTop : one.above;
        if (!one.rows.empty() || one.header > 0) {
            placeRows(piece);
            return;
        }
        if (const int lines = linesToLower(one); lines > 0) {
            m_plan.lowerStarts.push_back({piece, lines});
            m_used += one.lines.front().advance * lines;
        }
        const Placed where = placed(one, m_pageHeight);
        if (where.onNextPage > 0)
            m_firstOnPage = piece + 1;
        m_used = where.used;
    }

    struct Placed
    {
        double used = 0;       // of the last page of the piece
        size_t onNextPage = 0; // lines on that page, or 0 if the piece is not torn
    };

    Placed placed(const FlowPiece& piece, double pageHeight) const
    {
        Placed result{m_used, 0};
        for (const FlowLine& line : piece.lines) {
            const bool turns = result.used > 0 && result.used + line.height > pageHeight;
            if (turns)
                result = {0, 1};
            else if (result.onNextPage > 0)
                ++result.onNextPage;
            result.used += line.advance;
        }
        return result;
    }

    // Where it is too close to tell whether the last line fits or stands alone, one line more goes
    // with it.
    int linesToLower(const FlowPiece& piece) const
    {
        if (piece.lines.size() <= fewLines)
            return 0;
        const size_t atLeast = placed(piece, m_pageHeight + tolerance).onNextPage;
        const size_t atMost = placed(piece, m_pageHeight - tolerance).onNextPage;
        if (atLeast != 1 && atMost != 1)
            return 0;
        return atLeast == 0 ? 2 : 1;
    }

    bool fits(double height) const { return m_used + height <= m_pageHeight - tolerance; }

    // The last row takes the one before it along to the next page.
    bool wouldLeaveOneBehind(const FlowPiece& table, size_t row) const
    {
        return row > 1 && row + 2 == table.rows.size() &&
               !fits(table.rows[row].height + table.rows[row + 1].height) &&
               table.rows[row].height + table.rows[row + 1].height < m_pageHeight / 2;
    }

    void placeRows(size_t piece)
    {
        const FlowPiece& table = m_pieces[piece];
        m_used += table.header;
        for (size_t i = 0; i < table.rows.size(); ++i) {
            const FlowRow& row = table.rows[i];
            if (!fits(row.height) || wouldLeaveOneBehind(table, i)) {
                const double room = m_pageHeight - m_used - row.firstLine;
                if (room >= -tolerance && i > 0 && row.content < m_pageHeight / 2)
                    m_plan.rowPushes.push_back({piece, i, std::max(0.0, room)});
                m_used = table.header;
                m_firstOnPage = piece + 1;
            }
            m_used += row.height;
        }
    }

    std::vector<FlowPiece> m_pieces;
    double m_pageHeight;
    double m_used = 0;        // of the page that is being filled
    size_t m_firstOnPage = 0; // the piece it begins with, or a later one where a page was torn
    PagePlan m_plan;
};

} // namespace

PagePlan planPages(std::vector<FlowPiece> pieces, double pageHeight)
{
    return Planner(std::move(pieces), pageHeight).plan();
}

} // namespace moothall::report
