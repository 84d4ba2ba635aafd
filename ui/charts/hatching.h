// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Diagonal lines for what is unpaid, unknown or second-hand.
#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

class QColor;
class QPainter;

namespace moothall::charts {

// The lines that fill the rectangle, cut to it. A pattern brush is a bitmap at the mercy of every
// output; lines are vectors in all of them.
std::vector<QLineF> hatchLines(const QRectF& area, double distance);

void paintHatched(QPainter& painter, const QRectF& area, const QColor& color, const QColor& ground);

} // namespace moothall::charts
