// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/files.h"
#include "app/cli/suggesting.h"
#include "app/cli/terminal.h"
#include "core/exchange/csvrows.h"
#include "core/exchange/textfile.h"
#include "core/suggest/boardlanguages.h"
#include "core/suggest/suggest.h"
#include "resources/installed.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <numeric>

namespace moothall::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t neighbourColumns = 5;

using exchange::Quoting;

struct TextTable
{
    QStringList columns;
    std::vector<QStringList> rows;
    Quoting quoting = Quoting::None;
};

QString textOf(std::string_view cell)
{
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

// A table of one column has no delimiter, so that a comma in a text is none.
char delimiterOf(const QByteArray& utf8)
{
    const char delimiter = exchange::delimiterOf(utf8);
    return utf8.left(utf8.indexOf('\n')).contains(delimiter) ? delimiter : '\t';
}

bool hasCellBeginningWithQuote(const QByteArray& utf8)
{
    return utf8.startsWith('"') || utf8.contains("\n\"") || utf8.contains("\t\"");
}

// Whether a cell of the row can only be one that two stray quotes in different rows have made.
bool isJoinedOfRows(const exchange::CsvRow& row)
{
    return std::ranges::any_of(row.cells, [&](std::string_view cell) {
        const bool hasTab = cell.find('\t') != cell.npos;
        return cell.find('\n') != cell.npos && (hasTab || row.cells.size() == 1);
    });
}

// Spreadsheet programs quote the cells of tab separated text, others write a quote like any sign.
// They are quotes where a cell begins with one, all of them add up, every row comes out as wide as
// the first, and no rows run into one.
Quoting quotingOf(const QByteArray& utf8, char delimiter)
{
    if (delimiter != '\t')
        return Quoting::Rfc4180;
    if (!hasCellBeginningWithQuote(utf8))
        return Quoting::None;
    std::size_t width = 0;
    bool areQuotes = true;
    const Result<> read =
        exchange::forEachRow(utf8, delimiter, Quoting::Rfc4180, [&](const exchange::CsvRow& row) {
            width = width == 0 ? row.cells.size() : width;
            areQuotes = areQuotes && row.cells.size() == width && !isJoinedOfRows(row);
        });
    return read && areQuotes ? Quoting::Rfc4180 : Quoting::None;
}

TextTable read(const std::string& path)
{
    const QByteArray utf8 = orStop(exchange::readTextFile(fromArgument(path)));
    const char delimiter = delimiterOf(utf8);
    TextTable table;
    table.quoting = quotingOf(utf8, delimiter);
    bool isHeader = true;
    orStop(exchange::forEachRow(utf8, delimiter, table.quoting, [&](const exchange::CsvRow& row) {
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells.append(textOf(cell));
        if (std::exchange(isHeader, false)) {
            table.columns = cells;
            return;
        }
        if (cells.size() > table.columns.size())
            stop({Error::Kind::BadInput,
                  Cli::tr("Line %1 has more cells than the first line has names.").arg(row.line),
                  {}});
        cells.resize(table.columns.size());
        table.rows.push_back(cells);
    }));
    return table;
}

qsizetype columnNamed(const TextTable& table, const QString& name)
{
    const qsizetype column = table.columns.indexOf(name);
    if (column < 0)
        stop({Error::Kind::NotFound,
              Cli::tr("There is no column “%1”; the columns are: %2.")
                  .arg(name, table.columns.join(u", "_s)),
              {}});
    return column;
}

// The rows in an order that does not depend on where they stand: by their text, then by the rest.
std::vector<std::size_t> settledOrder(const TextTable& table, qsizetype textColumn)
{
    std::vector<std::size_t> order(table.rows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t row) {
        return std::pair(table.rows[row][textColumn], table.rows[row].join(u'\t'));
    });
    return order;
}

QString oneLine(QString cell)
{
    for (QChar& sign : cell)
        if (sign == u'\t' || sign == u'\n' || sign == u'\r')
            sign = u' ';
    return cell;
}

// Whoever reads a table with quotes reads this one so, too.
QString cellOf(const QString& words, Quoting quoting)
{
    QString cell = oneLine(words);
    if (quoting == Quoting::Rfc4180 && cell.contains(u'"'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

QByteArray lineOf(const QStringList& cells, Quoting quoting)
{
    QStringList line;
    for (const QString& cell : cells)
        line.append(cellOf(cell, quoting));
    return line.join(u'\t').toUtf8() + '\n';
}

QStringList addedColumns()
{
    QStringList columns{u"theme"_s, u"theme_name"_s, u"confidence"_s};
    for (std::size_t i = 1; i <= neighbourColumns; ++i)
        columns.append(u"neighbour_%1"_s.arg(i));
    return columns;
}

// What is added goes by its name, whatever the table has already.
QStringList columnsOf(const TextTable& table)
{
    const QStringList added = addedColumns();
    QStringList columns = table.columns;
    for (QString& column : columns)
        if (added.contains(column)) {
            const QString renamed = u"input_"_s + column;
            warn(Cli::tr("The column “%1” of the table is “%2” in the output.")
                     .arg(column, renamed));
            column = renamed;
        }
    return columns + added;
}

void refuseToReplaceTable(const TableToSuggestFor& asked)
{
    const QFileInfo table(fromArgument(asked.path));
    const QFileInfo output(fromArgument(asked.output));
    if (output.exists() && table.canonicalFilePath() == output.canonicalFilePath())
        stop({Error::Kind::BadInput,
              Cli::tr("The output would take the place of the table. Give it another name."),
              {}});
}

// What is suggested for one row; notes are named by their place in `order`, from 1.
class AddedCells
{
public:
    AddedCells(const suggest::Suggestion& suggestion, const std::vector<std::size_t>& order)
        : m_suggestion(suggestion), m_order(order)
    {
        for (const suggest::SuggestedTheme& theme : suggestion.themes)
            m_numbers[theme.key] = int(m_numbers.size()) + 1;
    }

    QStringList of(std::size_t note) const
    {
        const suggest::Placement& placement = m_suggestion.placements[note];
        QStringList cells(3);
        if (placement.theme != suggest::noTheme) {
            const int number = m_numbers.at(placement.theme);
            cells = {QString::number(number),
                     nameOf(m_suggestion.themes[std::size_t(number) - 1], std::size_t(number)),
                     confidenceText(placement)};
        }
        for (std::size_t i = 0; i < neighbourColumns; ++i)
            cells.append(i < placement.similar.size() ? rowOf(placement.similar[i].note)
                                                      : QString());
        return cells;
    }

private:
    QString rowOf(suggest::NoteId note) const
    {
        return QString::number(m_order[std::size_t(note) - 1] + 1);
    }

    const suggest::Suggestion& m_suggestion;
    const std::vector<std::size_t>& m_order;
    std::map<suggest::ThemeKey, int> m_numbers;
};

} // namespace

std::optional<suggest::WordTable> wordTable(const ThemeWishes& wishes)
{
    auto table =
        wishes.wordTable.empty()
            ? suggest::WordTable::open(resources::wordTablePath(), resources::wordTableSum())
            : suggest::WordTable::open(fromArgument(wishes.wordTable));
    if (!table) {
        warn(table.error().sentence);
        return std::nullopt;
    }
    return std::move(*table);
}

suggest::Options ThemeWishes::options() const
{
    suggest::Options options;
    options.language = fromArgument(language);
    options.themes = themes;
    if (!language.empty() && !suggest::isKnownLanguage(options.language))
        warn(Cli::tr("Nothing is known of the language “%1”, so every word counts.")
                 .arg(options.language));
    return options;
}

void sayHowMany(const suggest::Suggestion& suggestion, const ThemeWishes& wishes)
{
    const int found = int(suggestion.themes.size());
    if (wishes.themes > 0 && found < wishes.themes)
        warn(Cli::tr("These texts come apart into %n theme(s) at most.", nullptr, found));
    else if (wishes.themes > 0 && found > wishes.themes)
        warn(Cli::tr("There are %n theme(s) at least: those that people made stay.", nullptr,
                     found));
}

QString nameOf(const suggest::SuggestedTheme& theme, std::size_t place)
{
    return theme.name.isEmpty() ? Cli::tr("Theme %1").arg(place) : theme.name;
}

QString confidenceText(const suggest::Placement& placement)
{
    if (placement.theme == suggest::noTheme)
        return {};
    if (placement.isPlaced)
        return u"placed"_s;
    switch (placement.confidence) {
    case suggest::Confidence::Low:
        return u"low"_s;
    case suggest::Confidence::Medium:
        return u"medium"_s;
    case suggest::Confidence::High:
        return u"high"_s;
    }
    return {};
}

void suggestForTable(const TableToSuggestFor& asked, const ThemeWishes& wishes)
{
    const TextTable table = read(asked.path);
    refuseToReplaceTable(asked);
    const qsizetype textColumn = columnNamed(table, fromArgument(asked.textColumn));
    const std::vector<std::size_t> order = settledOrder(table, textColumn);
    std::vector<suggest::Note> notes;
    for (const std::size_t row : order)
        notes.push_back({std::int64_t(notes.size()) + 1, table.rows[row][textColumn]});

    const auto words = wordTable(wishes);
    suggest::Options options = wishes.options();
    options.words = words ? &*words : nullptr;
    const suggest::Suggestion suggestion = orStop(suggest::suggest(notes, options));

    sayHowMany(suggestion, wishes);
    const AddedCells added(suggestion, order);
    std::vector<QByteArray> lines(table.rows.size());
    for (std::size_t note = 0; note < order.size(); ++note)
        lines[order[note]] = lineOf(table.rows[order[note]] + added.of(note), table.quoting);
    QByteArray output = lineOf(columnsOf(table), table.quoting);
    for (const QByteArray& line : lines)
        output += line;
    writeOut(asked.output, output);
}

} // namespace moothall::cli
