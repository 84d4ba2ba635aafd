// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a table out of an XLSX file (ECMA-376, Office Open XML), as spreadsheet programs write it.
#pragma once

#include "core/exchange/delimited.h"

namespace moothall::exchange {

// Whether the file is an archive with a workbook in it.
bool isSpreadsheet(const QString& path);

// The names of its sheets in their order, hidden ones left out.
Result<QStringList> sheetsOf(const QString& path);

// The sheet of that name; without a name the first that holds more than one row of words, else the
// first that holds any. What a formula gave when the file was saved stands for it. Dates come as
// ISO 8601 writes them, numbers as they are, cells that say yes or no as true and false.
Result<Table> readSheet(const QString& path, const QString& sheet = {});

} // namespace moothall::exchange
