// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a chart without words: a grid of our own, and bars or points where Qt Charts has
// them.
#pragma once

#include "core/report/figurelayout.h"
#include "ui/charts/colors.h"

#include <QGraphicsScene>

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QPainter;

namespace moothall::charts {

// A chart in a scene of its own, at the size of the layout and with its plot where the layout says.
class Plot
{
public:
    explicit Plot(const report::FigureLayout& layout);

    // An axis with a grid line at each tick. The chart owns it and keeps it out of sight: Qt Charts
    // makes a text of its own for every tick it shows, which took half the time of a chart.
    QAbstractAxis* addScale(const report::Scale& scale, Qt::Alignment side, const Colors& colors);
    QAbstractAxis* addRange(double minimum, double maximum, Qt::Alignment side);

    QChart& chart() { return *m_chart; }
    void paint(QPainter& painter);

private:
    QGraphicsScene m_scene;
    QChart* m_chart; // owned by the scene
    QRectF m_area;
    QRectF m_plot;
    QList<QLineF> m_grid;
    QColor m_gridColor;
};

// What draws the two kinds of chart; the rest is shared.
void paintBars(QPainter& painter, const report::Figure& figure, const report::FigureLayout& layout,
               const Colors& colors);
void paintPoints(QPainter& painter, const report::Figure& figure,
                 const report::FigureLayout& layout, const Colors& colors);

} // namespace moothall::charts
