// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a chart stand on paper: names of the rows, key, plot, axis. Pure geometry, so
// that a page can leave the right room before anything is drawn.
#pragma once

#include "core/report/figure.h"
#include "core/report/figurescale.h"
#include "core/report/figuretype.h"

#include <QRectF>
#include <QStringList>

#include <vector>

namespace moothall::report {

// A name broken into the lines that are drawn.
struct FigureLabel
{
    QStringList lines;
    QRectF area;
};

// One swatch with its name.
struct KeyEntry
{
    enum class Mark
    {
        Series,
        Target
    };
    Mark mark = Mark::Series;
    int series = 0;
    QString name;
    QRectF swatch;
    QRectF nameArea;
};

struct FigureLayout
{
    QSizeF size;
    double leastHeight = 0; // it can be laid out in, with letters of the same size
    QRectF plot;            // where values are mapped to
    Scale values;
    Scale others; // of points, up the side
    // Rows of bars from the top, or what the numbers of the points stand for. May hold fewer than
    // the figure has: the table beside a chart has them all.
    std::vector<FigureLabel> categories;
    double rowHeight = 0;
    double barShare = 0;          // of its row
    bool namesStandAbove = false; // over their bars, where there is no room beside them
    std::vector<KeyEntry> key;
    FigureLabel axisTitle;
    FigureLabel otherTitle;
    FigureLabel note;   // what was left out; empty where everything is drawn
    bool empty = false; // nothing to show but a sentence in its place
};

// Lays the figure out to the width. Narrower than it can be read is laid out at the least width;
// the result then says so in `size`, and is to be scaled. In a lower place its rows are closer
// together, down to `leastHeight`; 0: as high as it is by itself.
FigureLayout layOutFigure(const Figure& figure, double width, double height = 0);

// What is printed beside the bar of a category: its value, or in a stack the values of the pieces
// too narrow to hold them.
QString textBesideBar(const Figure& figure, const FigureLayout& layout, int series, int category);

// True where the piece of a stack is wide enough to be labelled inside.
bool labelFitsInside(const Figure& figure, const FigureLayout& layout, int series, int category);

} // namespace moothall::report
