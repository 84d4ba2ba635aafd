// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a chart: Qt Charts would cut names short and knows no text beside a bar.
#pragma once

#include "core/report/figurelayout.h"
#include "ui/charts/colors.h"

class QPainter;

namespace moothall::charts {

// Draws one line inside the area, aligned as told, whatever direction its script runs in.
void paintLine(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text,
               const QFont& font, const QColor& color);

// Draws the lines of a label one below the other, the whole centred in the height of its area.
void paintLabel(QPainter& painter, const report::FigureLabel& label, Qt::Alignment alignment,
                const QColor& color);

// Numbers under the ticks and the titles of the axes.
void paintAxes(QPainter& painter, const report::Figure& figure, const report::FigureLayout& layout,
               const Colors& colors);

void paintKey(QPainter& painter, const report::Figure& figure, const report::FigureLayout& layout,
              const Colors& colors);

// The tick that stands for a target, in a chart and in its key.
void paintTarget(QPainter& painter, const QRectF& area, const Colors& colors);

} // namespace moothall::charts
