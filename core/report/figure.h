// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A chart as a value: what it shows, not how it is drawn.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace moothall::report {

// One set of numbers drawn alike. `values` runs parallel to Figure::categories; an absent value is
// drawn as nothing and labelled with `labels` (for example "fewer than 5").
struct Series
{
    QString name;
    std::vector<std::optional<double>> values;
    QStringList labels;   // what is printed at each bar or point; empty: the value itself
    bool hatched = false; // unpaid, unknown, second-hand: told by pattern, not by colour alone
};

struct Axis
{
    QString title; // with the unit: "Marks, from 19 ballots"
    double minimum = 0;
    double maximum = 0;
    double step = 0;          // distance of the ticks; 0: chosen for the reader
    bool withoutSign = false; // counts to both sides of nought: -4 is printed as 4
};

// A chart. Its title is the finding; `alt` tells the finding with its numbers to those who hear it.
struct Figure
{
    enum class Kind
    {
        Bars,        // horizontal bars, one per category and series, labelled directly
        StackedBars, // horizontal bars, the series of one category end to end
        Scatter,     // numbered points: series 0 holds x, series 1 holds y, one point per category
    };

    Kind kind = Kind::Bars;
    QString name;    // "Chart D"
    QString finding; // "Being told the bus is coming got the most marks"
    QString alt;
    QStringList categories;
    std::vector<Series> series;
    std::vector<std::optional<double>> targets; // a tick across each bar, parallel to categories
    QString targetName;
    Axis valueAxis;            // x of bars and of Scatter
    Axis otherAxis;            // y of Scatter
    double heightInPoints = 0; // 0: from the number of categories
};

} // namespace moothall::report
