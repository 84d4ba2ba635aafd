// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/framepacking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace moothall::ui {

namespace {

// How far down the wall is taken, from left to right.
class Skyline
{
public:
    explicit Skyline(double width) : m_width(width), m_steps{{0, 0}} {}

    QPointF put(QSizeF size, double gap)
    {
        QPointF best(0, std::numeric_limits<double>::max());
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const double x = m_steps[i].x;
            if (x > 0 && x + size.width() > m_width)
                break;
            const double y = heightOver(i, x + size.width() + gap);
            if (y < best.y())
                best = {x, y};
        }
        cover(best.x(), best.x() + size.width() + gap, best.y() + size.height() + gap);
        return best;
    }

private:
    struct Step
    {
        double x; // from here
        double y; // it is taken down to here
    };

    double heightOver(std::size_t from, double right) const
    {
        double y = 0;
        for (std::size_t i = from; i < m_steps.size() && (i == from || m_steps[i].x < right); ++i)
            y = std::max(y, m_steps[i].y);
        return y;
    }

    void cover(double left, double right, double y)
    {
        std::vector<Step> steps;
        double beyond = 0; // how high it is where the cover ends
        for (const Step& step : m_steps) {
            if (step.x < left)
                steps.push_back(step);
            if (step.x <= right)
                beyond = step.y;
        }
        steps.push_back({left, y});
        const bool hasStep =
            std::ranges::any_of(m_steps, [&](const Step& s) { return s.x == right; });
        if (!hasStep)
            steps.push_back({right, beyond});
        for (const Step& step : m_steps)
            if (step.x >= right)
                steps.push_back(step);
        m_steps = std::move(steps);
    }

    double m_width;
    std::vector<Step> m_steps;
};

bool clash(const QRectF& one, const QRectF& other, double gap)
{
    return one.left() < other.right() + gap && other.left() < one.right() + gap &&
           one.top() < other.bottom() + gap && other.top() < one.bottom() + gap;
}

// Down until nothing is in the way.
QRectF movedDown(QRectF area, const std::vector<QRectF>& taken, double gap)
{
    for (bool moved = true; moved;) {
        moved = false;
        for (const QRectF& other : taken)
            if (clash(area, other, gap)) {
                area.moveTop(other.bottom() + gap);
                moved = true;
            }
    }
    return area;
}

// The first place for a new frame: beside or beneath what is there.
QRectF firstGap(QSizeF size, const std::vector<QRectF>& taken, double width, double gap)
{
    constexpr std::size_t fewEnough = 60;
    double bottom = 0;
    for (const QRectF& other : taken)
        bottom = std::max(bottom, other.bottom() + gap);
    QRectF best(QPointF(0, taken.empty() ? 0 : bottom), size);
    if (taken.size() > fewEnough)
        return best;
    std::vector<double> lefts{0};
    for (const QRectF& other : taken)
        if (other.right() + gap + size.width() <= width)
            lefts.push_back(other.right() + gap);
    std::vector<double> tops{0};
    for (const QRectF& other : taken)
        tops.push_back(other.bottom() + gap);
    std::ranges::sort(lefts);
    std::ranges::sort(tops);
    for (const double top : tops)
        for (const double left : lefts) {
            const QRectF area(QPointF(left, top), size);
            if (std::ranges::none_of(taken,
                                     [&](const QRectF& other) { return clash(area, other, gap); }))
                return area;
        }
    return best;
}

} // namespace

std::vector<QPointF> packed(const std::vector<QSizeF>& sizes, double width, double gap)
{
    Skyline skyline(width);
    std::vector<QPointF> places;
    for (const QSizeF& size : sizes)
        places.push_back(skyline.put(size, gap));
    return places;
}

std::vector<QPointF> packedInside(const std::vector<QSizeF>& sizes, double least, double gap)
{
    double taken = 0;
    for (const QSizeF& size : sizes) {
        taken += (size.width() + gap) * (size.height() + gap);
        least = std::max(least, size.width());
    }
    return packed(sizes, std::max(least, std::sqrt(taken * 1.5)), gap);
}

std::vector<QPointF> keptInPlace(const std::vector<std::optional<QPointF>>& before,
                                 const std::vector<QSizeF>& sizes, double width, double gap)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) {
        if (before[one].has_value() != before[other].has_value())
            return before[one].has_value();
        if (!before[one])
            return one < other;
        return std::pair(before[one]->y(), before[one]->x()) <
               std::pair(before[other]->y(), before[other]->x());
    });
    std::vector<QPointF> places(sizes.size());
    std::vector<QRectF> taken;
    for (const std::size_t each : order) {
        const QRectF area = before[each] ? movedDown(QRectF(*before[each], sizes[each]), taken, gap)
                                         : firstGap(sizes[each], taken, width, gap);
        taken.push_back(area);
        places[each] = area.topLeft();
    }
    return places;
}

} // namespace moothall::ui
