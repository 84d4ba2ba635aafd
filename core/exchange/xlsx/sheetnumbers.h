// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers in the cells of a spreadsheet mean: counts, or days since the year 1900.
#pragma once

#include <QString>

namespace moothall::exchange {

// The day that a workbook counts from: most from 1900, some from 1904.
enum class DaysFrom
{
    Year1900,
    Year1904
};

// Whether the number format of that number, or of that code, shows a date or a time.
bool showsTime(int builtInFormat);
bool showsTime(const QString& formatCode);

// "42", "0.5": without the dust of binary fractions.
QString numberText(double number);

// "2026-05-14", "2026-05-14T13:55:00", or "13:55" for a part of a day. Like spreadsheet programs it
// counts a 29 February 1900 that never was. Numbers beyond the calendar stay numbers.
QString timeText(double days, DaysFrom from);

} // namespace moothall::exchange
