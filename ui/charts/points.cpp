// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered points on two axes; what would lie on top of one another moves aside.
#include "ui/charts/lettering.h"
#include "ui/charts/plot.h"

#include <QChart>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>
#include <vector>

namespace moothall::charts {
namespace {

using report::Figure;
using report::FigureLayout;
namespace figuretype = report::figuretype;

constexpr double radius = 8.5;
constexpr double apart = 2 * radius + 1;
constexpr int mostMoved = 200; // beyond, a cloud is a cloud

std::optional<QPointF> valueOf(const Figure& figure, int index)
{
    if (figure.series.size() < 2)
        return std::nullopt;
    const auto at = [&](size_t series) -> std::optional<double> {
        const auto& values = figure.series[series].values;
        const auto place = size_t(index);
        if (place >= values.size() || !values[place] || !std::isfinite(*values[place]))
            return std::nullopt;
        return values[place];
    };
    const auto x = at(0);
    const auto y = at(1);
    return x && y ? std::optional(QPointF(*x, *y)) : std::nullopt;
}

bool isFree(const QPointF& place, const std::vector<QPointF>& taken)
{
    return std::ranges::none_of(taken, [&](const QPointF& other) {
        return std::hypot(place.x() - other.x(), place.y() - other.y()) < apart - 0.01;
    });
}

// The nearest free place around the wanted one, in rings that grow.
QPointF freePlace(const QPointF& wanted, const std::vector<QPointF>& taken, const QRectF& within)
{
    const QRectF inside = within.adjusted(-1, -1, 1, 1);
    if (isFree(wanted, taken))
        return wanted;
    for (int ring = 1; ring <= 12; ++ring) {
        const int places = 6 * ring;
        for (int step = 0; step < places; ++step) {
            const double angle = 2 * std::numbers::pi * step / places;
            const QPointF place =
                wanted + apart * ring * QPointF(std::cos(angle), -std::sin(angle));
            if (inside.contains(place) && isFree(place, taken))
                return place;
        }
    }
    return wanted;
}

struct Point
{
    int number = 0;
    QPointF place;
};

std::vector<Point> placePoints(const Figure& figure, const FigureLayout& layout, Plot& plot,
                               QScatterSeries& series)
{
    std::vector<Point> points;
    std::vector<QPointF> taken;
    const QRectF within = layout.plot;
    // No point without a name beside the chart; the table below has them all.
    for (int i = 0; i < int(layout.categories.size()); ++i) {
        const std::optional<QPointF> value = valueOf(figure, i);
        if (!value)
            continue;
        QPointF place = plot.chart().mapToPosition(*value, &series);
        place.setX(std::clamp(place.x(), within.left(), within.right()));
        place.setY(std::clamp(place.y(), within.top(), within.bottom()));
        if (int(taken.size()) < mostMoved) {
            place = freePlace(place, taken, within);
            taken.push_back(place);
        }
        points.push_back({i + 1, place});
    }
    return points;
}

void paintPoint(QPainter& painter, const Point& point, const Colors& colors)
{
    painter.setPen(QPen(colors.ground, 1));
    painter.setBrush(colors.series[0]);
    painter.drawEllipse(point.place, radius, radius);
    const QRectF inside(point.place - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QFont font = figuretype::bold();
    if (point.number > 99)
        font.setPixelSize(7);
    paintLine(painter, inside, Qt::AlignHCenter, QString::number(point.number), font,
              textOn(colors, colors.series[0]));
}

void paintNames(QPainter& painter, const FigureLayout& layout, const Colors& colors)
{
    for (size_t i = 0; i < layout.categories.size(); ++i) {
        const report::FigureLabel& name = layout.categories[i];
        paintLabel(painter, name, Qt::AlignLeft, colors.text);
        const QRectF first(name.area.left() - 24, name.area.top(), 18, figuretype::line);
        paintLine(painter, first, Qt::AlignRight, QString::number(i + 1), figuretype::bold(),
                  colors.text);
    }
}

} // namespace

void paintPoints(QPainter& painter, const Figure& figure, const FigureLayout& layout,
                 const Colors& colors)
{
    Plot plot(layout);
    auto* series = new QScatterSeries(&plot.chart());
    series->setVisible(false); // the chart maps places; numbered points are drawn here
    plot.chart().addSeries(series);
    series->attachAxis(plot.addScale(layout.values, Qt::AlignBottom, colors));
    series->attachAxis(plot.addScale(layout.others, Qt::AlignLeft, colors));
    plot.paint(painter);
    for (const Point& point : placePoints(figure, layout, plot, *series))
        paintPoint(painter, point, colors);
    paintNames(painter, layout, colors);
}

} // namespace moothall::charts
