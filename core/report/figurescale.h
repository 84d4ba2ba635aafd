// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an axis runs over, where its ticks stand and how numbers are written.
#pragma once

#include "core/report/figure.h"

#include <QString>

#include <vector>

namespace moothall::report {

struct Scale
{
    double minimum = 0;
    double maximum = 1;
    std::vector<double> ticks;

    double share(double value) const { return (value - minimum) / (maximum - minimum); }
};

// The scale of an axis that has to hold the values from `smallest` to `largest`. Ticks stand at
// round numbers and at both ends.
Scale scaleFor(const Axis& axis, double smallest, double largest);

// The scale of the numbers of the figure: stacked bars reach to the sum of their series. For points
// it is the axis across.
Scale valueScale(const Figure& figure);

// The scale up the side of points.
Scale otherScale(const Figure& figure);

// Of a stack of five steps from bad to good the middle one lies across nought, half to each side:
// what is neither must not look like either.
bool liesAcross(const Figure& figure, size_t series);

// How far the piece of a stack reaches down and up from where it begins; neither is negative.
struct Reach
{
    double below = 0;
    double above = 0;
};
Reach reachOf(const Figure& figure, size_t series, size_t category);

// Whole numbers plainly, others with at most two places.
QString numberText(double value);

// What is printed at a bar or a point: its own label, or its value; empty where there is neither.
QString valueText(const Series& series, qsizetype index);

// False where no series holds a single number and no label says why.
bool hasNumbers(const Figure& figure);

} // namespace moothall::report
