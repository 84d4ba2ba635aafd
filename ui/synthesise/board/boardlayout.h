// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where every note and frame lies on the wall: piles in, rectangles out. Lengths are units of the
// wall, a note being 184 by 116 of them.
#pragma once

#include "ui/synthesise/board/piles.h"

#include <QRectF>

#include <algorithm>

namespace moothall::ui {

namespace units {
constexpr QSizeF note(184, 116);
constexpr double betweenNotes = 8;
constexpr double padding = 10; // of a frame
constexpr double header = 36;
constexpr double betweenFrames = 26;
} // namespace units

// Notes in rows from left to right.
struct NoteGrid
{
    QPointF topLeft;
    int columns = 1;
    int count = 0;

    int rows() const { return (count + columns - 1) / columns; }
    QRectF at(int place) const;
    QSizeF size() const;
    std::optional<int> placeAt(QPointF point) const; // of the note that is hit
    int gapAt(QPointF point) const; // before which note something dropped here would go
};

struct Frame
{
    QRectF area;
    double header = 0; // height of the line with its name
    int depth = 0;     // in how many frames it lies
    NoteGrid notes;
};

// Where a note lies: in which pile, and as the how many there.
struct Spot
{
    int pile = -1;
    int place = 0;

    friend bool operator==(const Spot&, const Spot&) = default;
};

// A plain value. Notes lie in grids, so that the grid itself is the index for what is hit and what
// is seen: nothing has to be built when one of 20,000 notes moves.
class BoardLayout
{
public:
    BoardLayout() = default;

    // Frames packed anew, about as wide for their height as asked.
    static BoardLayout arranged(std::vector<Pile> piles, double widthToHeight);
    // One pile without a frame, in rows of that many notes.
    static BoardLayout ofOne(Pile pile, int columns);

    // These piles, with the frames that are here already left where they are.
    BoardLayout changedTo(std::vector<Pile> piles) const;

    const std::vector<Pile>& piles() const { return m_piles; }
    const std::vector<Frame>& frames() const { return m_frames; } // one for each pile
    QRectF bounds() const { return m_bounds; }
    std::vector<int> inside(int parent) const; // the piles that lie in it; -1: the wall itself

    int noteAt(Spot spot) const
    {
        return m_piles[std::size_t(spot.pile)].notes[std::size_t(spot.place)];
    }
    QRectF areaOf(Spot spot) const { return m_frames[std::size_t(spot.pile)].notes.at(spot.place); }
    std::optional<Spot> spotOf(int note) const;
    std::optional<QRectF> areaOf(int note) const;

    std::optional<int> pileAt(QPointF point) const; // the innermost
    std::optional<Spot> hit(QPointF point) const;   // the note under the point
    // Where something dropped here would go, whether there is a note or not.
    std::optional<Spot> gapAt(QPointF point) const;

    // Calls visit(Spot, QRectF) for each note of the pile that lies in the area, at least in part.
    template <class Visit>
    void forEachNoteIn(int pile, const QRectF& area, Visit&& visit) const;
    template <class Visit>
    void forEachNoteIn(const QRectF& area, Visit&& visit) const
    {
        for (int pile = 0; pile < int(m_piles.size()); ++pile)
            forEachNoteIn(pile, area, visit);
    }

private:
    void place(const BoardLayout* before);
    QSizeF measure(int pile, const BoardLayout* before);
    void moveWithin(int pile, QPointF by);
    void indexNotes();

    std::vector<Pile> m_piles;
    std::vector<Frame> m_frames;
    std::vector<Spot> m_spots; // by note
    QRectF m_bounds;
    double m_width = 0; // of the wall, which frames are packed into
    double m_widthToHeight = 1.5;
};

template <class Visit>
void BoardLayout::forEachNoteIn(int pile, const QRectF& area, Visit&& visit) const
{
    const Frame& frame = m_frames[std::size_t(pile)];
    if (frame.notes.count == 0 || !frame.area.intersects(area))
        return;
    const NoteGrid& grid = frame.notes;
    const double wide = units::note.width() + units::betweenNotes;
    const double high = units::note.height() + units::betweenNotes;
    const auto clamp = [](double value, int most) { return std::clamp(int(value), 0, most); };
    const int left = clamp((area.left() - grid.topLeft.x()) / wide, grid.columns - 1);
    const int right = clamp((area.right() - grid.topLeft.x()) / wide, grid.columns - 1);
    const int top = clamp((area.top() - grid.topLeft.y()) / high, grid.rows() - 1);
    const int bottom = clamp((area.bottom() - grid.topLeft.y()) / high, grid.rows() - 1);
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            if (const int place = row * grid.columns + column; place < grid.count)
                if (const QRectF note = grid.at(place); note.intersects(area))
                    visit(Spot{pile, place}, note);
}

} // namespace moothall::ui
