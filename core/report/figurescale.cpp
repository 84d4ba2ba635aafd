// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figurescale.h"

#include "core/report/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace moothall::report {
namespace {

constexpr int wantedTicks = 5;
constexpr int mostTicks = 40;
constexpr double farthest = 1e12; // beyond it nothing can be told apart on paper

// 1, 2 or 5 times a power of ten, so that about five steps fill the span.
double roundStep(double span)
{
    const double rough = span / wantedTicks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : std::array{1.0, 2.0, 5.0}) {
        if (rough <= factor * power * 1.0001)
            return factor * power;
    }
    return 10 * power;
}

// The end of the axis gets a tick of its own; a round number too close to it gives way.
void closeTicks(Scale& scale, double step)
{
    const double gap = scale.maximum - scale.ticks.back();
    if (gap <= step * 1e-6)
        return;
    if (gap < step * 0.5 && scale.ticks.size() > 1)
        scale.ticks.pop_back();
    scale.ticks.push_back(scale.maximum);
}

struct Range
{
    double smallest = 0;
    double largest = 0;

    void take(double value)
    {
        if (!std::isfinite(value))
            return;
        value = std::clamp(value, -farthest, farthest);
        smallest = std::min(smallest, value);
        largest = std::max(largest, value);
    }
};

double valueAt(const Series& series, size_t index)
{
    const double value = index < series.values.size() ? series.values[index].value_or(0) : 0;
    return std::isfinite(value) ? std::clamp(value, -farthest, farthest) : 0;
}

Range stackedRange(const Figure& figure)
{
    Range range;
    for (size_t category = 0; category < size_t(figure.categories.size()); ++category) {
        double below = 0;
        double above = 0;
        for (size_t series = 0; series < figure.series.size(); ++series) {
            const Reach reach = reachOf(figure, series, category);
            below -= reach.below;
            above += reach.above;
        }
        range.take(below);
        range.take(above);
    }
    return range;
}

Range seriesRange(const Series& series)
{
    Range range;
    for (const std::optional<double>& value : series.values)
        range.take(value.value_or(0));
    return range;
}

Range plainRange(const Figure& figure)
{
    Range range;
    for (const Series& series : figure.series) {
        const Range own = seriesRange(series);
        range.take(own.smallest);
        range.take(own.largest);
    }
    return range;
}

} // namespace

Scale scaleFor(const Axis& axis, double smallest, double largest)
{
    const bool fixed = axis.maximum > axis.minimum;
    Scale scale;
    scale.minimum = fixed ? std::min(axis.minimum, smallest) : smallest;
    scale.maximum = fixed ? std::max(axis.maximum, largest) : largest;
    if (fixed && axis.minimum > 0)
        scale.minimum = axis.minimum;
    if (!(scale.maximum > scale.minimum))
        scale.maximum = scale.minimum + 1;

    const double span = scale.maximum - scale.minimum;
    const bool stepServes = axis.step > 0 && span / axis.step <= mostTicks;
    const double step = stepServes ? axis.step : roundStep(span);
    if (!fixed) {
        scale.maximum = std::ceil(scale.maximum / step - 1e-9) * step;
        scale.minimum = std::floor(scale.minimum / step + 1e-9) * step;
    }
    for (int i = 0; scale.minimum + i * step <= scale.maximum + step * 1e-6; ++i)
        scale.ticks.push_back(scale.minimum + i * step);
    closeTicks(scale, step);
    return scale;
}

Scale valueScale(const Figure& figure)
{
    Range range;
    if (figure.kind == Figure::Kind::Scatter) {
        if (!figure.series.empty())
            range = seriesRange(figure.series.front());
        return scaleFor(figure.valueAxis, range.smallest, range.largest);
    }
    range = figure.kind == Figure::Kind::StackedBars ? stackedRange(figure) : plainRange(figure);
    for (const std::optional<double>& target : figure.targets)
        range.take(target.value_or(0));
    return scaleFor(figure.valueAxis, range.smallest, range.largest);
}

Scale otherScale(const Figure& figure)
{
    const Range range = figure.series.size() > 1 ? seriesRange(figure.series[1]) : Range{};
    return scaleFor(figure.otherAxis, range.smallest, range.largest);
}

bool liesAcross(const Figure& figure, size_t series)
{
    constexpr size_t steps = 5;
    if (figure.kind != Figure::Kind::StackedBars || figure.series.size() != steps ||
        series != steps / 2)
        return false;
    return std::ranges::any_of(figure.series.front().values,
                               [](const auto& value) { return value.value_or(0) < 0; }) ||
           std::ranges::any_of(figure.series[1].values,
                               [](const auto& value) { return value.value_or(0) < 0; });
}

Reach reachOf(const Figure& figure, size_t series, size_t category)
{
    const double value = valueAt(figure.series[series], category);
    if (liesAcross(figure, series))
        return {std::abs(value) / 2, std::abs(value) / 2};
    return {std::max(0.0, -value), std::max(0.0, value)};
}

QString numberText(double value)
{
    const double hundredths = std::round(value * 100) / 100;
    QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    int places = 0;
    if (std::abs(hundredths - std::round(hundredths)) > 1e-9)
        places = std::abs(hundredths * 10 - std::round(hundredths * 10)) > 1e-9 ? 2 : 1;
    return locale.toString(hundredths == 0 ? 0.0 : hundredths, 'f', places);
}

QString valueText(const Series& series, qsizetype index)
{
    if (index < series.labels.size() && !series.labels[index].isEmpty())
        return plainLine(series.labels[index]);
    if (size_t(index) >= series.values.size() || !series.values[size_t(index)])
        return {};
    return numberText(*series.values[size_t(index)]);
}

bool hasNumbers(const Figure& figure)
{
    return std::ranges::any_of(figure.series, [&](const Series& series) {
        for (qsizetype i = 0; i < figure.categories.size(); ++i) {
            if (!valueText(series, i).isEmpty())
                return true;
        }
        return false;
    });
}

} // namespace moothall::report
