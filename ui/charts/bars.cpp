// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars, side by side or end to end, with their numbers beside or inside them.
#include "ui/charts/hatching.h"
#include "ui/charts/lettering.h"
#include "ui/charts/plot.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::charts {
namespace {

using report::Figure;
using report::FigureLayout;
using report::Series;
namespace figuretype = report::figuretype;

double valueAt(const Series& series, int category)
{
    const auto index = size_t(category);
    const double value = index < series.values.size() ? series.values[index].value_or(0) : 0;
    return std::isfinite(value) ? value : 0;
}

class Bars
{
public:
    Bars(const Figure& figure, const FigureLayout& layout, const Colors& colors)
        : m_figure(figure), m_layout(layout), m_colors(colors), m_plot(layout)
    {
        addSeries();
        addAxes();
    }

    void paint(QPainter& painter)
    {
        m_plot.paint(painter);
        for (int category = 0; category < rows(); ++category) {
            paintName(painter, m_layout.categories[size_t(category)]);
            for (int series = 0; series < count(); ++series)
                finishBar(painter, series, category);
            paintTargetOf(painter, category);
        }
        paintBaseLine(painter);
    }

private:
    int rows() const { return int(m_layout.categories.size()); }
    int count() const { return int(m_figure.series.size()); }
    bool stacked() const { return m_figure.kind == Figure::Kind::StackedBars; }

    // Above its bar it lies over the lines of the grid.
    void paintName(QPainter& painter, const report::FigureLabel& name)
    {
        if (m_layout.namesStandAbove)
            painter.fillRect(name.area, m_colors.ground);
        paintLabel(painter, name, m_layout.namesStandAbove ? Qt::AlignLeft : Qt::AlignRight,
                   m_colors.text);
    }

    void addSeries()
    {
        if (stacked())
            m_series = new QHorizontalStackedBarSeries(&m_plot.chart());
        else
            m_series = new QHorizontalBarSeries(&m_plot.chart());
        orderPieces();
        for (int i = 0; i < count(); ++i) {
            // Qt Charts stacks rows upwards and cannot turn the axis round: all goes in backwards.
            const int series = stacked() ? m_order[size_t(i)] : count() - 1 - i;
            if (report::liesAcross(m_figure, size_t(series))) {
                addSet(series, [&](int category) { return -reach(series, category).below; });
                addSet(series, [&](int category) { return reach(series, category).above; });
            } else {
                addSet(series, [&](int category) {
                    return valueAt(m_figure.series[size_t(series)], category);
                });
            }
        }
        m_series->setBarWidth(m_layout.barShare);
        m_plot.chart().addSeries(m_series);
    }

    template <class Value>
    void addSet(int series, Value value)
    {
        auto* set = new QBarSet(QString::number(series), m_series);
        for (int category = rows() - 1; category >= 0; --category)
            set->append(value(category));
        set->setColor(seriesColor(m_colors, series, count()));
        set->setPen(Qt::NoPen);
        m_series->append(set);
    }

    report::Reach reach(int series, int category) const
    {
        return report::reachOf(m_figure, size_t(series), size_t(category));
    }

    // From nought outwards: what lies across it first; of what reaches to the left the last series
    // comes first, so that the series stand from left to right as they are told.
    void orderPieces()
    {
        const auto below = [&](int series) {
            const auto& values = m_figure.series[size_t(series)].values;
            return std::ranges::any_of(values,
                                       [](const auto& value) { return value.value_or(0) < 0; });
        };
        const auto across = [&](int series) {
            return report::liesAcross(m_figure, size_t(series));
        };
        for (int series = 0; series < count(); ++series)
            if (across(series))
                m_order.push_back(series);
        for (int series = count() - 1; series >= 0; --series)
            if (below(series) && !across(series))
                m_order.push_back(series);
        for (int series = 0; series < count(); ++series)
            if (!below(series) && !across(series))
                m_order.push_back(series);
    }

    void addAxes()
    {
        m_series->attachAxis(m_plot.addScale(m_layout.values, Qt::AlignBottom, m_colors));
        m_series->attachAxis(m_plot.addRange(-0.5, rows() - 0.5, Qt::AlignLeft)); // rows by number
    }

    double xOf(double value) const
    {
        const double share = std::clamp(m_layout.values.share(value), 0.0, 1.0);
        return m_layout.plot.left() + share * m_layout.plot.width();
    }

    // The middle of a row, asked of the chart so that our words stand where its bars are.
    double middleOf(int category) const
    {
        return m_plot.chart().mapToPosition(QPointF(0, rows() - 1 - category), m_series).y();
    }

    QRectF barArea(int series, int category) const
    {
        const double band = m_layout.rowHeight * m_layout.barShare;
        const double height = stacked() ? band : band / count();
        const double top = middleOf(category) - band / 2 + (stacked() ? 0 : height * series);
        const double value = valueAt(m_figure.series[size_t(series)], category);
        const bool across = report::liesAcross(m_figure, size_t(series));
        const double from = across      ? -reach(series, category).below
                            : stacked() ? startOfPiece(series, category)
                                        : 0;
        return QRectF(QPointF(xOf(from), top), QPointF(xOf(from + value), top + height))
            .normalized();
    }

    double startOfPiece(int series, int category) const
    {
        const bool below = valueAt(m_figure.series[size_t(series)], category) < 0;
        double start = 0;
        for (const int nearer : m_order) {
            if (nearer == series)
                break;
            start += below ? -reach(nearer, category).below : reach(nearer, category).above;
        }
        return start;
    }

    void finishBar(QPainter& painter, int series, int category)
    {
        const QRectF area = barArea(series, category);
        const Series& one = m_figure.series[size_t(series)];
        const QColor fill = seriesColor(m_colors, series, count());
        if (one.hatched && area.width() > 0.5)
            paintHatched(painter, area, lineColor(m_colors, fill), m_colors.ground);
        if (stacked())
            finishPiece(painter, area, series, category);
        const QString beside = report::textBesideBar(m_figure, m_layout, series, category);
        const double end = stacked() ? endOfStack(category) : std::max(area.right(), xOf(0));
        const double wide = QFontMetricsF(figuretype::bold()).horizontalAdvance(beside);
        const double target = targetToClear(category, end, wide);
        paintLine(painter, QRectF(std::max(end, target) + 6, area.top(), 10, area.height()),
                  Qt::AlignLeft, beside, figuretype::bold(), m_colors.text);
    }

    // Pieces are parted by a thin line of ground and carry their number on a quiet ground of its
    // own where they are hatched.
    void finishPiece(QPainter& painter, const QRectF& area, int series, int category)
    {
        const Series& one = m_figure.series[size_t(series)];
        const QColor fill = seriesColor(m_colors, series, count());
        if (area.width() > 1) {
            painter.fillRect(QRectF(area.right() - 0.5, area.top(), 1, area.height()),
                             m_colors.ground);
            if (count() == 5)
                outline(painter, area, series);
        }
        if (!report::labelFitsInside(m_figure, m_layout, series, category))
            return;
        const QString text = report::valueText(one, category);
        QColor color = textOn(m_colors, fill);
        if (one.hatched) {
            const double width = QFontMetricsF(figuretype::bold()).horizontalAdvance(text) + 6;
            painter.fillRect(
                QRectF(area.center().x() - width / 2, area.top() + 1.5, width, area.height() - 3),
                m_colors.ground);
            color = m_colors.text;
        }
        paintLine(painter, area, Qt::AlignHCenter, text, figuretype::bold(), color);
    }

    // The pale steps of the scale of agreement need an edge to stand out from paper.
    void outline(QPainter& painter, const QRectF& area, int series)
    {
        const QColor edge = series < 2   ? m_colors.agreement[0]
                            : series > 2 ? m_colors.agreement[4]
                                         : m_colors.axis;
        painter.setPen(QPen(edge, 0.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.4, 0.4, -0.9, -0.4));
    }

    double endOfStack(int category) const
    {
        double end = xOf(0);
        for (int series = 0; series < count(); ++series)
            end = std::max(end, barArea(series, category).right());
        return end;
    }

    std::optional<double> targetOf(int category) const
    {
        const auto index = size_t(category);
        return index < m_figure.targets.size() ? m_figure.targets[index] : std::nullopt;
    }

    // A number that would stand under the tick of a target moves behind it.
    double targetToClear(int category, double end, double wide) const
    {
        const std::optional<double> target = targetOf(category);
        if (!target)
            return end;
        const double x = xOf(*target);
        return x >= end - 2 && x < end + wide + 12 ? x + 1.5 : end;
    }

    void paintTargetOf(QPainter& painter, int category)
    {
        const std::optional<double> target = targetOf(category);
        if (!target)
            return;
        const double band = m_layout.rowHeight * m_layout.barShare;
        paintTarget(painter,
                    QRectF(xOf(*target) - 4, middleOf(category) - band / 2 - 3, 8, band + 6),
                    m_colors);
    }

    void paintBaseLine(QPainter& painter)
    {
        painter.setPen(QPen(m_colors.axis, 0.75));
        painter.drawLine(QLineF(xOf(0), m_layout.plot.top(), xOf(0), m_layout.plot.bottom()));
    }

    const Figure& m_figure;
    const FigureLayout& m_layout;
    const Colors& m_colors;
    std::vector<int> m_order; // of the series in a stack, from nought outwards
    mutable Plot m_plot;
    QAbstractBarSeries* m_series = nullptr; // owned by the chart
};

} // namespace

void paintBars(QPainter& painter, const Figure& figure, const FigureLayout& layout,
               const Colors& colors)
{
    Bars(figure, layout, colors).paint(painter);
}

} // namespace moothall::charts
