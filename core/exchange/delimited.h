// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV or tab separated file as a table.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace moothall::exchange {

struct TableRow
{
    int line = 0; // where it starts in the file, counted from 1
    QStringList cells;
};

// What becomes of a row that has more cells than the header: whoever reads the table rejects it, or
// the last column takes the rest, delimiters and all.
enum class LongRows
{
    Kept,
    JoinedIntoLast
};

// The names of the columns, and rows of as many cells; of more where long rows are kept. Rows of
// blank cells are left out, and so are blank cells beyond the header.
struct Table
{
    QStringList columns;
    std::vector<TableRow> rows;
    bool lettersAreGuessed = false; // the file does not say which they are
};

// Reads UTF-8 text (see asUtf8). The first row names the columns and shows the delimiter. What a
// row lacks is empty. Tab separated text whose quotes do not add up is read without quoting.
Result<Table> parseTable(const QByteArray& text, LongRows longRows = LongRows::Kept);

Result<Table> readTable(const QString& path);

} // namespace moothall::exchange
