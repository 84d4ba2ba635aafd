// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

namespace moothall::charts {

Plot::Plot(const report::FigureLayout& layout)
    : m_chart(new QChart), m_area(QPointF(), layout.size), m_plot(layout.plot)
{
    m_scene.addItem(m_chart);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setDropShadowEnabled(false);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setPlotArea(layout.plot);
    m_chart->resize(layout.size);
}

QAbstractAxis* Plot::addScale(const report::Scale& scale, Qt::Alignment side, const Colors& colors)
{
    for (const double tick : scale.ticks) {
        const double share = scale.share(tick);
        const double x = m_plot.left() + share * m_plot.width();
        const double y = m_plot.bottom() - share * m_plot.height();
        m_grid.push_back(side == Qt::AlignBottom ? QLineF(x, m_plot.top(), x, m_plot.bottom())
                                                 : QLineF(m_plot.left(), y, m_plot.right(), y));
    }
    m_gridColor = colors.grid;
    return addRange(scale.minimum, scale.maximum, side);
}

QAbstractAxis* Plot::addRange(double minimum, double maximum, Qt::Alignment side)
{
    auto* axis = new QValueAxis(m_chart);
    axis->setRange(minimum, maximum);
    axis->setVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void Plot::paint(QPainter& painter)
{
    m_chart->layout()->activate();
    painter.save();
    painter.setPen(QPen(m_gridColor, 0.75));
    painter.drawLines(m_grid);
    m_scene.render(&painter, m_area, m_area, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace moothall::charts
