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

void joinBeyond(QStringList& cells, qsizetype width, char delimiter)
{
    const QStringList rest = cells.mid(width - 1);
    cells.resize(width);
    cells.last() = rest.join(QLatin1Char(delimiter));
}

// Spreadsheet programs write empty cells beyond the header.
void cutBlanksBeyond(QStringList& cells, qsizetype width)
{
    while (cells.size() > width && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

TableRow fittedRow(const CsvRow& row, qsizetype width, char delimiter, LongRows longRows)
{
    TableRow fitted{row.line, {}};
    fitted.cells.reserve(qsizetype(row.cells.size()));
    for (const std::string_view cell : row.cells)
        fitted.cells.append(text(cell));
    if (fitted.cells.size() < width)
        fitted.cells.resize(width);
    else if (longRows == LongRows::JoinedIntoLast && fitted.cells.size() > width)
        joinBeyond(fitted.cells, width, delimiter);
    else
        cutBlanksBeyond(fitted.cells, width);
    return fitted;
}

Result<Table> parseTable(const QByteArray& utf8, char delimiter, Quoting quoting, LongRows longRows)
{
    Table table;
    const Result<> read = forEachRow(utf8, delimiter, quoting, [&](const CsvRow& row) {
        if (isBlank(row))
            return;
        if (table.columns.isEmpty())
            table.columns = columnNames(row);
        else
            table.rows.push_back(fittedRow(row, table.columns.size(), delimiter, longRows));
    });
    if (!read)
        return tl::make_unexpected(read.error());
    return table;
}

} // namespace

Result<Table> parseTable(const QByteArray& utf8, LongRows longRows)
{
    const char delimiter = delimiterOf(utf8);
    Result<Table> table = parseTable(utf8, delimiter, Quoting::Rfc4180, longRows);
    if (!table && delimiter == '\t')
        return parseTable(utf8, delimiter, Quoting::None, longRows);
    return table;
}

Result<Table> readTable(const QString& path)
{
    const Result<TableText> text = readTableText(path);
    if (!text)
        return tl::make_unexpected(text.error());
    Result<Table> table = parseTable(text->utf8);
    if (table)
        table->lettersAreGuessed = text->isGuessed;
    return table;
}

} // namespace moothall::exchange
