// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a printed table are, so that no word has to be torn.
#pragma once

#include "core/report/document.h"

#include <QFont>

#include <vector>

namespace moothall::report {

constexpr double columnGap = 12; // between columns, in points

// What a column takes, in points. To measure takes long: a table is measured once for its letters.
struct ColumnNeed
{
    double least = 0;        // its longest word
    double natural = 0;      // everything on one line
    double wrappedTitle = 0; // the same, with its title broken between all words
    double title = 0;        // its title on one line
};
std::vector<ColumnNeed> columnNeeds(const Table& table, const QFont& letters);

// True where every column can be as wide as its longest word and the gap.
bool wordsFit(const std::vector<ColumnNeed>& needs, double width, double gap);

// How wide the table is in a column of that room. A name and a number at both edges of the page are
// hard to read as one: a table of short words keeps them near to each other.
double tableWidth(const Table& table, const std::vector<ColumnNeed>& needs, double room,
                  double gap);

// Widths in points that add up to `width`: shares as told, the rest by what the other columns hold,
// and no column narrower than its longest word and the gap, as long as there is room at all.
std::vector<double> columnWidths(const Table& table, const std::vector<ColumnNeed>& needs,
                                 double width, double gap);

// The table in as few parts as it takes for the words of each to stand whole, the first column in
// all of them; one part where that is enough, or where the first column does not head its rows.
std::vector<Table> tableParts(const Table& table, double width, const QFont& letters, double gap);

} // namespace moothall::report
