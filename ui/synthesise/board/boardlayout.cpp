// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardlayout.h"

#include "ui/synthesise/board/framepacking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moothall::ui {

namespace {

constexpr double stepX = units::note.width() + units::betweenNotes;
constexpr double stepY = units::note.height() + units::betweenNotes;

// Somewhat wider than high.
int columnsFor(int count)
{
    return std::max(2, int(std::ceil(std::sqrt(double(count) * 1.3 * stepY / stepX))));
}

// The columns a pile had stay while it does not become a ribbon, so that notes stay where they are.
int columnsKept(int before, int count)
{
    const int best = columnsFor(count);
    return before >= best - 1 - best / 4 && before <= best + 1 + best / 2 ? before : best;
}

constexpr double leastWall = 1200; // wide enough for a few themes side by side

double heightOf(const std::vector<QPointF>& places, const std::vector<QSizeF>& sizes)
{
    double height = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        height = std::max(height, places[i].y() + sizes[i].height());
    return height;
}

double widthOf(const std::vector<QPointF>& places, const std::vector<QSizeF>& sizes)
{
    double width = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i)
        width = std::max(width, places[i].x() + sizes[i].width());
    return width;
}

// Of several widths of the wall the one with which it is shown largest.
std::vector<QPointF> bestPacked(const std::vector<QSizeF>& sizes, double width,
                                double widthToHeight)
{
    std::vector<QPointF> best;
    double least = std::numeric_limits<double>::max();
    for (const double factor : {1.0, 0.85, 0.92, 1.08, 1.16, 1.25, 1.4}) {
        auto places = packed(sizes, width * factor, units::betweenFrames);
        const double size =
            std::max(widthOf(places, sizes), heightOf(places, sizes) * widthToHeight);
        if (size < least) {
            least = size;
            best = std::move(places);
        }
    }
    return best;
}

} // namespace

QRectF NoteGrid::at(int place) const
{
    return {topLeft + QPointF(place % columns * stepX, place / columns * stepY), units::note};
}

QSizeF NoteGrid::size() const
{
    if (count == 0)
        return {columns * stepX - units::betweenNotes, 0};
    return {columns * stepX - units::betweenNotes, rows() * stepY - units::betweenNotes};
}

std::optional<int> NoteGrid::placeAt(QPointF point) const
{
    const QPointF from = point - topLeft;
    if (from.x() < 0 || from.y() < 0)
        return std::nullopt;
    const int column = int(from.x() / stepX);
    const int place = int(from.y() / stepY) * columns + column;
    return column < columns && place < count && at(place).contains(point) ? std::optional(place)
                                                                          : std::nullopt;
}

int NoteGrid::gapAt(QPointF point) const
{
    const QPointF from = point - topLeft;
    const int row = std::max(0, int(std::floor(from.y() / stepY)));
    if (row >= rows())
        return count;
    // The left half of a note stands for the gap before it.
    const int column = std::clamp(int(std::floor((from.x() + stepX / 2) / stepX)), 0, columns);
    return std::min(row * columns + column, count);
}

BoardLayout BoardLayout::arranged(std::vector<Pile> piles, double widthToHeight)
{
    BoardLayout layout;
    layout.m_piles = std::move(piles);
    layout.m_widthToHeight = widthToHeight;
    layout.place(nullptr);
    return layout;
}

BoardLayout BoardLayout::ofOne(Pile pile, int columns)
{
    BoardLayout layout;
    Frame frame;
    frame.notes = {{0, 0}, std::max(columns, 1), int(pile.notes.size())};
    frame.area = QRectF(QPointF(), frame.notes.size());
    layout.m_bounds = frame.area;
    layout.m_piles.push_back(std::move(pile));
    layout.m_frames.push_back(frame);
    layout.indexNotes();
    return layout;
}

BoardLayout BoardLayout::changedTo(std::vector<Pile> piles) const
{
    BoardLayout layout;
    layout.m_piles = std::move(piles);
    layout.m_widthToHeight = m_widthToHeight;
    layout.m_width = m_width;
    layout.place(this);
    return layout;
}

std::vector<int> BoardLayout::inside(int parent) const
{
    std::vector<int> children;
    for (int pile = std::max(parent, 0); pile < int(m_piles.size()); ++pile)
        if (m_piles[std::size_t(pile)].parent == parent)
            children.push_back(pile);
    return children;
}

// Its own notes above, the frames that lie in it below them.
QSizeF BoardLayout::measure(int pile, const BoardLayout* before)
{
    const std::size_t at = std::size_t(pile);
    Frame& frame = m_frames[at];
    const int count = int(m_piles[at].notes.size());
    const auto old = before ? pileWithId(before->m_piles, m_piles[at].id) : std::nullopt;
    const int columns = old ? columnsKept(before->m_frames[std::size_t(*old)].notes.columns, count)
                            : columnsFor(count);
    frame.header = units::header;
    frame.notes = {{units::padding, units::header}, columns, count};
    const QSizeF own = frame.notes.size();
    QSizeF inner(own.width(), std::max(own.height(), count == 0 ? units::note.height() / 2 : 0.0));
    const std::vector<int> children = inside(pile);
    if (!children.empty()) {
        if (count == 0)
            inner.setHeight(0);
        std::vector<QSizeF> sizes;
        for (const int child : children)
            sizes.push_back(measure(child, before));
        // As far from the notes above as from other frames: their names need that room when the
        // wall is small.
        const auto places = packedInside(sizes, own.width(), units::betweenFrames);
        const double top = units::header + inner.height() + (count > 0 ? units::betweenFrames : 0);
        for (std::size_t i = 0; i < children.size(); ++i) {
            const QPointF corner = places[i] + QPointF(units::padding, top);
            moveWithin(children[i], corner);
            inner.setWidth(std::max(inner.width(), places[i].x() + sizes[i].width()));
            inner.setHeight(
                std::max(inner.height(), corner.y() - units::header + sizes[i].height()));
        }
    }
    frame.area = QRectF(0, 0, inner.width() + 2 * units::padding,
                        units::header + inner.height() + units::padding);
    return frame.area.size();
}

void BoardLayout::moveWithin(int pile, QPointF by)
{
    Frame& frame = m_frames[std::size_t(pile)];
    frame.area.translate(by);
    frame.notes.topLeft += by;
    for (const int child : inside(pile))
        moveWithin(child, by);
}

void BoardLayout::place(const BoardLayout* before)
{
    m_frames.assign(m_piles.size(), {});
    const std::vector<int> outer = inside(-1);
    std::vector<QSizeF> sizes;
    std::vector<std::optional<QPointF>> corners;
    double taken = 0;
    double widest = 0;
    for (const int pile : outer) {
        const QSizeF size = measure(pile, before);
        sizes.push_back(size);
        taken += (size.width() + units::betweenFrames) * (size.height() + units::betweenFrames);
        widest = std::max(widest, size.width());
        const auto old =
            before ? pileWithId(before->m_piles, m_piles[std::size_t(pile)].id) : std::nullopt;
        const bool wasOuter = old && before->m_piles[std::size_t(*old)].parent < 0;
        corners.push_back(wasOuter
                              ? std::optional(before->m_frames[std::size_t(*old)].area.topLeft())
                              : std::nullopt);
    }
    const double usual = std::max(leastWall, std::sqrt(taken * m_widthToHeight));
    std::vector<QPointF> places;
    if (before) {
        m_width = std::max({m_width, widest, usual});
        places = keptInPlace(corners, sizes, m_width, units::betweenFrames);
    } else {
        m_width = std::max(widest, usual);
        places = bestPacked(sizes, m_width, m_widthToHeight);
    }
    m_bounds = {};
    for (std::size_t i = 0; i < outer.size(); ++i) {
        moveWithin(outer[i], places[i]);
        m_bounds |= m_frames[std::size_t(outer[i])].area;
    }
    for (std::size_t i = 0; i < m_piles.size(); ++i)
        if (m_piles[i].parent >= 0)
            m_frames[i].depth = m_frames[std::size_t(m_piles[i].parent)].depth + 1;
    indexNotes();
}

void BoardLayout::indexNotes()
{
    int last = -1;
    for (const Pile& pile : m_piles)
        for (const int note : pile.notes)
            last = std::max(last, note);
    m_spots.assign(std::size_t(last + 1), {});
    for (int pile = 0; pile < int(m_piles.size()); ++pile)
        for (int place = 0; place < int(m_piles[std::size_t(pile)].notes.size()); ++place)
            m_spots[std::size_t(noteAt({pile, place}))] = {pile, place};
}

std::optional<Spot> BoardLayout::spotOf(int note) const
{
    if (note < 0 || note >= int(m_spots.size()) || m_spots[std::size_t(note)].pile < 0)
        return std::nullopt;
    return m_spots[std::size_t(note)];
}

std::optional<QRectF> BoardLayout::areaOf(int note) const
{
    const auto spot = spotOf(note);
    return spot ? std::optional(areaOf(*spot)) : std::nullopt;
}

std::optional<int> BoardLayout::pileAt(QPointF point) const
{
    std::optional<int> found;
    for (int pile = 0; pile < int(m_frames.size()); ++pile)
        if (const Frame& frame = m_frames[std::size_t(pile)];
            frame.area.contains(point) &&
            (!found || frame.depth > m_frames[std::size_t(*found)].depth))
            found = pile;
    return found;
}

std::optional<Spot> BoardLayout::hit(QPointF point) const
{
    const auto pile = pileAt(point);
    const auto place = pile ? m_frames[std::size_t(*pile)].notes.placeAt(point) : std::nullopt;
    return place ? std::optional(Spot{*pile, *place}) : std::nullopt;
}

std::optional<Spot> BoardLayout::gapAt(QPointF point) const
{
    const auto pile = pileAt(point);
    return pile ? std::optional(Spot{*pile, m_frames[std::size_t(*pile)].notes.gapAt(point)})
                : std::nullopt;
}

} // namespace moothall::ui
