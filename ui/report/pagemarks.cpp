// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagemarks.h"

#include "ui/style/look.h"

#include <QPainter>

namespace moothall::ui {

// On paper, whatever the look of the screen. What is current has an edge besides its colour.
void paintMarks(QPainter& painter, const std::vector<PageMark>& marks, int page,
                const QPointF& corner, double scale)
{
    const Tokens& paper = lightTokens();
    for (const PageMark& mark : marks) {
        if (mark.page != page)
            continue;
        const QRectF place(corner + mark.area.topLeft() * scale, mark.area.size() * scale);
        painter.setPen(Qt::NoPen);
        if (mark.kind == PageMark::Kind::Part) {
            QColor tint = paper.accent;
            tint.setAlpha(20);
            painter.fillRect(place, tint);
            painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), paper.accent);
            continue;
        }
        QColor ground = paper.warn.ink;
        ground.setAlpha(mark.kind == PageMark::Kind::Current ? 110 : 60);
        painter.fillRect(place, ground);
        if (mark.kind == PageMark::Kind::Current) {
            painter.setPen(QPen(paper.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(place.adjusted(-2, -2, 2, 2));
        }
    }
}

} // namespace moothall::ui
