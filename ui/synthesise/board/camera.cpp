// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/camera.h"

#include <algorithm>
#include <array>

namespace moothall::ui {

namespace {

constexpr std::array zooms{0.01, 0.02, 0.035, 0.05, 0.07, 0.1,  0.14, 0.18, 0.25, 0.35,
                           0.5,  0.6,  0.75,  0.85, 1.0,  1.25, 1.5,  2.0,  3.0};

double moved(double from, double length, double window, double margin)
{
    if (length + 2 * margin >= window)
        return from < margin                                      ? from - margin
               : from + length > window - margin && from > margin ? from - margin
                                                                  : 0;
    if (from < margin)
        return from - margin;
    if (from + length > window - margin)
        return from + length - (window - margin);
    return 0;
}

} // namespace

Camera Camera::zoomedAt(QPointF pixel, double newScale) const
{
    return {newScale, toWall(pixel) - pixel / newScale};
}

Camera Camera::showing(const QRectF& area, QSizeF window, double most, double least)
{
    if (area.isEmpty() || window.isEmpty())
        return {most, area.topLeft()};
    const double fitting = std::min(window.width() / area.width(), window.height() / area.height());
    const double scale = std::clamp(fitting, least, most);
    const QSizeF spare = window / scale - area.size();
    return {scale, area.topLeft() -
                       QPointF(std::max(spare.width(), 0.0), std::max(spare.height(), 0.0)) / 2};
}

Camera Camera::revealing(const QRectF& area, QSizeF window, double margin) const
{
    const QRectF seen = toScreen(area);
    const QPointF by(moved(seen.left(), seen.width(), window.width(), margin),
                     moved(seen.top(), seen.height(), window.height(), margin));
    return {scale, origin + by / scale};
}

Camera Camera::within(const QRectF& wall, QSizeF window, double margin) const
{
    const QRectF seen = toScreen(wall);
    const auto kept = [&](double from, double length, double room) {
        const double least = std::min(room - length - margin, margin);
        const double most = std::max(room - length - margin, margin);
        return std::clamp(from, least, most) - from;
    };
    const QPointF by(kept(seen.left(), seen.width(), window.width()),
                     kept(seen.top(), seen.height(), window.height()));
    return {scale, origin - by / scale};
}

double clampedZoom(double zoom) { return std::clamp(zoom, zooms.front(), zooms.back()); }

double nextZoom(double zoom, bool larger)
{
    constexpr double hair = 0.001;
    if (larger) {
        const auto next = std::ranges::find_if(zooms, [&](double z) { return z > zoom + hair; });
        return next == zooms.end() ? zooms.back() : *next;
    }
    const auto next =
        std::find_if(zooms.rbegin(), zooms.rend(), [&](double z) { return z < zoom - hair; });
    return next == zooms.rend() ? zooms.front() : *next;
}

} // namespace moothall::ui
