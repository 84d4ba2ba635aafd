// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Decides where pages end, from heights alone: what belongs together stays together.
#pragma once

#include <cstddef>
#include <vector>

namespace moothall::report {

struct FlowLine
{
    double height = 0;  // what has to fit
    double advance = 0; // from its top to the top of what follows
};

struct FlowRow
{
    double firstLine = 0; // from the top of the row to the end of its first line
    double content = 0;   // to the end of its last line
    double height = 0;    // to the top of the next row
};

// A paragraph, a picture or a table, as high as it is.
struct FlowPiece
{
    double above = 0;            // gap to the piece before, where both share a page
    double aboveAtTop = 0;       // gap to the upper margin, where a page begins with it
    std::vector<FlowLine> lines; // of a paragraph or picture
    double header = 0;           // of a table: the rows repeated on every page
    std::vector<FlowRow> rows;   // of a table: all others
    bool keepsWithNext = false;
    bool startsPage = false;
    double spare = 0; // how much lower a picture can be
    int group = 0;    // pieces of one number share a page, if they fill no more than half of it
};

// A row that has to be pushed over the end of the page, and by how much at least.
struct RowPush
{
    size_t piece = 0;
    size_t row = 0;
    double room = 0;

    friend bool operator==(const RowPush&, const RowPush&) = default;
};

// A piece that would leave its last line alone begins some lines lower.
struct LowerStart
{
    size_t piece = 0;
    int lines = 1;

    friend bool operator==(const LowerStart&, const LowerStart&) = default;
};

// A picture that is drawn lower than it would be, so that what follows has room on its page.
struct LowerPicture
{
    size_t piece = 0;
    double by = 0;

    friend bool operator==(const LowerPicture&, const LowerPicture&) = default;
};

struct PagePlan
{
    std::vector<size_t> breaksBefore; // pieces
    std::vector<LowerPicture> lowerPictures;
    std::vector<LowerStart> lowerStarts;
    std::vector<RowPush> rowPushes;

    friend bool operator==(const PagePlan&, const PagePlan&) = default;
};

// No heading is parted from what follows, no box, quotation or short paragraph is torn, no row of a
// table split, and of a longer paragraph at least two lines stand on each page. Pictures give some
// of their height where less of a page stays empty for it.
PagePlan planPages(std::vector<FlowPiece> pieces, double pageHeight);

} // namespace moothall::report
