// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads comma, semicolon or tab separated text row by row, without keeping it.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <functional>
#include <string_view>
#include <vector>

namespace moothall::exchange {

// One row while it is visited; the cells are gone after it. UTF-8.
struct CsvRow
{
    int line = 0; // where it starts, counted from 1
    std::vector<std::string_view> cells;
};

// Whether cells may stand in quotes, as RFC 4180 has it, or a quote is a character like others,
// as in tab separated text of IANA's kind.
enum class Quoting
{
    Rfc4180,
    None
};

// Calls `visit` for each row that is not an empty line. A quote inside a cell that does not begin
// with one is text. Quotes that do not add up are refused with the line they were opened in.
Result<> forEachRow(const QByteArray& text, char delimiter, Quoting quoting,
                    const std::function<void(const CsvRow&)>& visit);

// Which of comma, semicolon and tab separates the cells of the first line; a comma if none does.
char delimiterOf(const QByteArray& text);

} // namespace moothall::exchange
