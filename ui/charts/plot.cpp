// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>

namespace moothall::charts {

Plot::Plot(const report::FigureLayout& layout) : m_chart(new QChart), m_area(QPointF(), layout.size)
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
    auto* axis = new QCategoryAxis(m_chart);
    axis->setStartValue(scale.minimum);
    for (const double tick : scale.ticks)
        axis->append(QString::number(tick, 'g', 12), tick);
    axis->setRange(scale.minimum, scale.maximum);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsVisible(false);
    axis->setTruncateLabels(false);
    axis->setGridLinePen(QPen(colors.grid, 0.75));
    axis->setLineVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void Plot::paint(QPainter& painter)
{
    m_chart->layout()->activate();
    painter.save();
    m_scene.render(&painter, m_area, m_area, Qt::IgnoreAspectRatio);
    painter.restore();
}

} // namespace moothall::charts
