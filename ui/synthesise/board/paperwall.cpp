// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/paperwall.h"

#include "ui/synthesise/board/framepacking.h"
#include "ui/synthesise/board/framepainter.h"

namespace moothall::ui {

PaperWall::PaperWall(const BoardLayout& wall, const std::function<NoteFace(int)>& faceOf)
    : m_wall(wall), m_faceOf(faceOf), m_laid(wall.piles().size())
{
    const std::vector<int> outer = wall.inside(-1);
    std::vector<QSizeF> sizes;
    std::vector<std::optional<QPointF>> corners;
    for (const int pile : outer) {
        sizes.push_back(measure(pile));
        corners.push_back(wall.frames()[std::size_t(pile)].area.topLeft());
    }
    const auto places = keptInPlace(corners, sizes, wall.bounds().width(), units::betweenFrames);
    for (std::size_t i = 0; i < outer.size(); ++i) {
        moveWithin(outer[i], places[i]);
        m_bounds |= m_laid[std::size_t(outer[i])].frame;
    }
}

// Its own notes above, the frames that lie in it below them, as on the wall.
QSizeF PaperWall::measure(int pile)
{
    const Frame& onWall = m_wall.frames()[std::size_t(pile)];
    const QPointF inset = onWall.notes.topLeft - onWall.area.topLeft();
    QSizeF inner = layFramesInside(pile, layNotes(pile), inset);
    if (onWall.header > 0)
        inner.setWidth(std::max(inner.width(),
                                headerWidth(m_wall.piles()[std::size_t(pile)]) - 2 * inset.x()));
    PaperPile& laid = m_laid[std::size_t(pile)];
    laid.frame =
        QRectF(0, 0, inner.width() + 2 * inset.x(), inset.y() + inner.height() + inset.x());
    for (QRectF& note : laid.notes)
        note.translate(inset);
    return laid.frame.size();
}

// In rows as on the wall where all are of one size; what is larger takes more of a column, or
// several of them.
QSizeF PaperWall::layNotes(int pile)
{
    const NoteGrid& grid = m_wall.frames()[std::size_t(pile)].notes;
    std::vector<QSizeF> sizes;
    double width = NoteGrid{{}, grid.columns, 1}.size().width();
    for (const int note : m_wall.piles()[std::size_t(pile)].notes) {
        sizes.push_back(wholeSize(m_faceOf(note)));
        width = std::max(width, sizes.back().width());
    }
    const auto places = packed(sizes, width, units::betweenNotes);
    QRectF all(0, 0, width, 0);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        m_laid[std::size_t(pile)].notes.emplace_back(places[i], sizes[i]);
        all |= m_laid[std::size_t(pile)].notes.back();
    }
    return all.size();
}

// `own`: what its notes take; returns what all takes.
QSizeF PaperWall::layFramesInside(int pile, QSizeF own, QPointF inset)
{
    const std::vector<int> children = m_wall.inside(pile);
    const bool hasNotes = own.height() > 0;
    if (children.empty())
        return hasNotes ? own : QSizeF(own.width(), units::note.height() / 2);
    std::vector<QSizeF> sizes;
    for (const int child : children)
        sizes.push_back(measure(child));
    const auto places = packedInside(sizes, own.width(), units::betweenFrames);
    const double top = own.height() + (hasNotes ? units::betweenFrames : 0);
    QRectF all(QPointF(), own);
    for (std::size_t i = 0; i < children.size(); ++i) {
        const QPointF corner = places[i] + QPointF(0, top);
        moveWithin(children[i], corner + inset);
        all |= QRectF(corner, sizes[i]);
    }
    return all.size();
}

void PaperWall::moveWithin(int pile, QPointF by)
{
    PaperPile& laid = m_laid[std::size_t(pile)];
    laid.frame.translate(by);
    for (QRectF& note : laid.notes)
        note.translate(by);
    for (const int child : m_wall.inside(pile))
        moveWithin(child, by);
}

} // namespace moothall::ui
