// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/delimited.h"

#include "core/exchange/csvrows.h"
#include "core/exchange/textfile.h"

#include <algorithm>

namespace moothall::exchange {

namespace {

QString text(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

bool isBlank(const CsvRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of(" \t") == std::string_view::npos;
    });
}

QStringList columnNames(const CsvRow& row)
{
    QStringList names;
    for (const std::string_view cell : row.cells)
        names.append(text(cell).trimmed());
    return names;
}

TableRow fittedRow(const CsvRow& row, qsizetype width, char delimiter)
{
    TableRow fitted{row.line, {}};
    fitted.cells.reserve(width);
    for (const std::string_view cell : row.cells) {
        if (fitted.cells.size() < width)
            fitted.cells.append(text(cell));
        else
            fitted.cells.last() += QLatin1Char(delimiter) + text(cell);
    }
    fitted.cells.resize(width);
    return fitted;
}

Result<Table> parseTable(const QByteArray& utf8, char delimiter, Quoting quoting)
{
    Table table;
    const Result<> read = forEachRow(utf8, delimiter, quoting, [&](const CsvRow& row) {
        if (isBlank(row))
            return;
        if (table.columns.isEmpty())
            table.columns = columnNames(row);
        else
            table.rows.push_back(fittedRow(row, table.columns.size(), delimiter));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return table;
}

} // namespace

Result<Table> parseTable(const QByteArray& utf8)
{
    const char delimiter = delimiterOf(utf8);
    Result<Table> table = parseTable(utf8, delimiter, Quoting::Rfc4180);
    if (!table && delimiter == '\t')
        return parseTable(utf8, delimiter, Quoting::None);
    return table;
}

Result<Table> readTable(const QString& path)
{
    const Result<QByteArray> utf8 = readTextFile(path);
    if (!utf8)
        return tl::make_unexpected(utf8.error());
    return parseTable(*utf8);
}

} // namespace moothall::exchange
