// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas as a CSV table that may leave the program.
#pragma once

#include "core/base/error.h"
#include "core/store/reader.h"

#include <QByteArray>

namespace moothall::exchange {

struct IdeaCsv
{
    QByteArray bytes; // UTF-8 with a byte order mark, as spreadsheet programs want it
    int leftOut = 0;  // ideas that may not leave the program
    int withCode = 0; // ideas whose words begin with the code of somebody, which is to be mended
};

// One idea a row, under the column names that our own import understands. Safe wording wins over
// text; no name, code or contact is in it, and no words of anyone who did not agree to be quoted.
// Group and table are left out: together they would lead to one person. So are counts of fewer
// people than the threshold of the project, nought included.
Result<IdeaCsv> ideasAsCsv(const Reader& reader);

} // namespace moothall::exchange
