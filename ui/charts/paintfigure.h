// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a figure of the report as vectors, on paper and on screen alike.
#pragma once

#include "core/report/figure.h"
#include "ui/charts/colors.h"

#include <QRectF>

class QPainter;

namespace moothall::charts {

// Draws the figure into the rectangle, in the colours of print. Lettering is 10 units high: one
// unit of the painter is one point on paper. Where report::layOutFigure asks for more room than the
// rectangle has, everything shrinks evenly. Needs a QApplication; any platform will do.
void paintFigure(const report::Figure& figure, QPainter& painter, const QRectF& area);

// The same in other colours, for a dark screen.
void paintFigure(const report::Figure& figure, QPainter& painter, const QRectF& area,
                 const Colors& colors);

} // namespace moothall::charts
