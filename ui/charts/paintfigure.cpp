// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintfigure.h"

#include "core/report/figurelayout.h"
#include "ui/charts/lettering.h"
#include "ui/charts/plot.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace moothall::charts {
namespace {

void paintNothing(QPainter& painter, const report::FigureLayout& layout, const Colors& colors)
{
    const QRectF all(QPointF(), layout.size);
    painter.setPen(QPen(colors.grid, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(all.adjusted(0.5, 0.5, -0.5, -0.5));
    paintLine(painter, all, Qt::AlignHCenter,
              QCoreApplication::translate("Report", "No figures to show"),
              report::figuretype::plain(), colors.quietText);
}

} // namespace

void paintFigure(const report::Figure& figure, QPainter& painter, const QRectF& area)
{
    paintFigure(figure, painter, area, printColors());
}

void paintFigure(const report::Figure& figure, QPainter& painter, const QRectF& area,
                 const Colors& colors)
{
    if (area.isEmpty())
        return;
    const report::FigureLayout layout = report::layOutFigure(figure, area.width(), area.height());
    const double scale =
        std::min({1.0, area.width() / layout.size.width(), area.height() / layout.size.height()});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    if (layout.empty) {
        paintNothing(painter, layout, colors);
    } else {
        paintKey(painter, figure, layout, colors);
        if (figure.kind == report::Figure::Kind::Scatter)
            paintPoints(painter, figure, layout, colors);
        else
            paintBars(painter, figure, layout, colors);
        paintAxes(painter, figure, layout, colors);
    }
    painter.restore();
}

} // namespace moothall::charts
