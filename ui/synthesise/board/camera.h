// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wall is looked at: how large, and from where.
#pragma once

#include <QPointF>
#include <QRectF>

namespace moothall::ui {

// From units of the wall to pixels of the screen. `scale` is pixels for a unit.
struct Camera
{
    double scale = 1;
    QPointF origin; // the point of the wall that lies at the top left of the area on the screen

    QPointF toScreen(QPointF point) const { return (point - origin) * scale; }
    QPointF toWall(QPointF pixel) const { return pixel / scale + origin; }
    QRectF toScreen(const QRectF& area) const
    {
        return {toScreen(area.topLeft()), area.size() * scale};
    }
    QRectF toWall(const QRectF& pixels) const
    {
        return {toWall(pixels.topLeft()), pixels.size() / scale};
    }

    // Another scale, with what lies under the pixel staying under it.
    Camera zoomedAt(QPointF pixel, double newScale) const;
    // All of the area in the middle of a window of that size, as large as allowed.
    static Camera showing(const QRectF& area, QSizeF window, double most, double least);
    // Moved as little as possible so that the area is seen, with a margin in pixels.
    Camera revealing(const QRectF& area, QSizeF window, double margin) const;
    // Moved back to where at least a part of the wall is seen.
    Camera within(const QRectF& wall, QSizeF window, double margin) const;

    friend bool operator==(const Camera&, const Camera&) = default;
};

// What + and - go through: 0.25, 0.35, 0.5 ... The next one above or below.
double nextZoom(double zoom, bool larger);
double clampedZoom(double zoom);

} // namespace moothall::ui
