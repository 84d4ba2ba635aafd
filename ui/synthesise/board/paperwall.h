// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wall lies on paper: as on the screen, with notes and frames as large as their words need.
#pragma once

#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/noteface.h"

#include <functional>

namespace moothall::ui {

// In units of the wall.
struct PaperPile
{
    QRectF frame;
    std::vector<QRectF> notes; // in the order of the pile
};

class PaperWall
{
public:
    PaperWall(const BoardLayout& wall, const std::function<NoteFace(int)>& faceOf);

    const std::vector<Pile>& piles() const { return m_wall.piles(); }
    const std::vector<PaperPile>& laid() const { return m_laid; } // one for each pile
    QRectF bounds() const { return m_bounds; }

private:
    QSizeF measure(int pile);
    QSizeF layNotes(int pile);
    QSizeF layFramesInside(int pile, QSizeF own, QPointF inset);
    void moveWithin(int pile, QPointF by);

    const BoardLayout& m_wall;
    const std::function<NoteFace(int)>& m_faceOf;
    std::vector<PaperPile> m_laid;
    QRectF m_bounds;
};

} // namespace moothall::ui
