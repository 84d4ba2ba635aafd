// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is pointed out on the pages of the preview.
#pragma once

#include <QRectF>

#include <vector>

class QPainter;

namespace moothall::ui {

// An area of a page that is pointed out: words that were found, or a part with evidence behind it.
struct PageMark
{
    enum class Kind
    {
        Found,
        Current, // the one among those found
        Part
    };
    Kind kind = Kind::Found;
    int page = 0;
    QRectF area; // points, from the upper left corner of the page
};

// On the page whose upper left corner is there, in pixels for a point.
void paintMarks(QPainter& painter, const std::vector<PageMark>& marks, int page,
                const QPointF& corner, double scale);

} // namespace moothall::ui
