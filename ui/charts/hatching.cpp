// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatching.h"

#include <QColor>
#include <QPainter>

#include <algorithm>

namespace moothall::charts {

std::vector<QLineF> hatchLines(const QRectF& area, double distance)
{
    std::vector<QLineF> lines;
    // Each line rises from the left edge or the lower edge to the right, at 45 degrees: it is known
    // by how far along the lower edge it starts, which may be left of the area.
    for (double start = distance - area.height(); start < area.width(); start += distance) {
        const double from = std::max(0.0, start);
        const double to = std::min(area.width(), start + area.height());
        lines.emplace_back(area.left() + from, area.bottom() - (from - start), area.left() + to,
                           area.bottom() - (to - start));
    }
    return lines;
}

void paintHatched(QPainter& painter, const QRectF& area, const QColor& color, const QColor& ground)
{
    painter.save();
    painter.fillRect(area, ground);
    painter.setPen(QPen(color, 1.1, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF& line : hatchLines(area, 5))
        painter.drawLine(line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1));
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

} // namespace moothall::charts
