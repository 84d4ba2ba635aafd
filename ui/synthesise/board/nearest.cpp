// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/nearest.h"

#include <cmath>
#include <limits>

namespace moothall::ui {

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction::Left;
    case Qt::Key_Right:
        return Direction::Right;
    case Qt::Key_Up:
        return Direction::Up;
    case Qt::Key_Down:
        return Direction::Down;
    default:
        return std::nullopt;
    }
}

std::optional<Spot> nearest(const BoardLayout& layout, const QRectF& from, Direction direction)
{
    const bool sideways = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    std::optional<Spot> best;
    double least = std::numeric_limits<double>::max();
    const auto weigh = [&](Spot spot, const QRectF& area) {
        const QPointF way = area.center() - from.center();
        const double ahead = sign * (sideways ? way.x() : way.y());
        const double aside = std::abs(sideways ? way.y() : way.x());
        if (ahead <= 1 || aside > 2 * ahead)
            return;
        // Ways are compared in notes, which are wider than high.
        const double length = sideways ? units::note.width() : units::note.height();
        const double breadth = sideways ? units::note.height() : units::note.width();
        const double cost = std::hypot(ahead / length, 3 * aside / breadth);
        if (cost < least) {
            least = cost;
            best = spot;
        }
    };
    layout.forEachNoteIn(layout.bounds().adjusted(-1, -1, 1, 1), weigh);
    return best;
}

} // namespace moothall::ui
