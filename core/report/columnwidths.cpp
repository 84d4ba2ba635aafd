// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"

#include "core/report/pagestyle.h"

#include <algorithm>
#include <numeric>

namespace moothall::report {
namespace {

constexpr qsizetype mostLetters = 60; // beyond, a text wraps anyway

constexpr double slack = 3; // Qt rounds widths down; a word must not be torn for that

bool breaksAfter(QChar character)
{
    return character.isSpace() || character == u'-' || character == u'–';
}

QString longestWord(const QString& text)
{
    QString longest;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !breaksAfter(text[i]))
            continue;
        const qsizetype end = std::min(i + 1, text.size());
        if (end - start > longest.size())
            longest = text.mid(start, end - start).trimmed();
        start = end;
    }
    return longest;
}

QString textOf(const Text& cell)
{
    QString text;
    for (const Span& span : cell)
        text += span.text;
    return text;
}

// Keeps the widest of many texts; what has clearly fewer letters than the widest is not measured.
class Widest
{
public:
    void take(const QString& text, const QFont& font)
    {
        const qsizetype letters = std::min(text.size(), mostLetters);
        if (double(letters) < 0.7 * double(m_letters))
            return;
        m_letters = std::max(m_letters, letters);
        m_width = std::max(m_width, pageTextWidth(text.left(mostLetters), font));
    }
    double width() const { return m_width; }

private:
    qsizetype m_letters = 0;
    double m_width = 0;
};

struct Need
{
    double least = 0;   // the longest word
    double natural = 0; // everything on one line
};

Need needOf(const Table& table, size_t column, const QFont& letters)
{
    QFont heads = letters;
    heads.setBold(true);
    Widest word;
    Widest line;
    if (!table.headless) {
        word.take(longestWord(table.columns[column].title), heads);
        line.take(table.columns[column].title, heads);
    }
    const bool bold = table.headless && column == 0;
    for (const std::vector<Text>& row : table.rows) {
        const QString text = column < row.size() ? textOf(row[column]) : QString();
        word.take(longestWord(text), bold ? heads : letters);
        line.take(text, bold ? heads : letters);
    }
    return {word.width(), line.width()};
}

double sum(const std::vector<double>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

// What the narrow ones lack is taken from the others, in proportion to what they can spare.
void raiseToLeast(std::vector<double>& widths, const std::vector<double>& least)
{
    double lacking = 0;
    double spare = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
        lacking += std::max(0.0, least[i] - widths[i]);
        spare += std::max(0.0, widths[i] - least[i]);
    }
    if (spare <= 0)
        return;
    const double taken = std::min(1.0, lacking / spare);
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] = widths[i] < least[i] ? least[i] : widths[i] - (widths[i] - least[i]) * taken;
}

} // namespace

double tableWidth(const Table& table, double room, const QFont& letters, double gap)
{
    constexpr double narrow = 0.6; // of the room, so that short tables of a page look alike
    if (table.headless || table.columns.size() > 3)
        return room;
    Table words = table; // a long title of a column may wrap
    double natural = 0;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        words.columns[column].title = longestWord(table.columns[column].title);
        natural += needOf(words, column, letters).natural + gap;
    }
    return natural <= room * narrow ? room * narrow : room;
}

std::vector<double> columnWidths(const Table& table, double width, const QFont& letters, double gap)
{
    std::vector<double> least;
    std::vector<double> widths;
    double told = 0;
    double open = 0;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        const Need need = needOf(table, column, letters);
        const double share = table.columns[column].share;
        least.push_back(std::min(need.least + gap + slack, width / 2));
        widths.push_back(share > 0 ? share * width : need.natural + gap);
        (share > 0 ? told : open) += widths.back();
    }
    for (size_t column = 0; column < widths.size(); ++column) {
        if (table.columns[column].share <= 0)
            widths[column] *= std::max(width * 0.05, width - told) / open;
    }
    const double all = sum(widths);
    for (double& one : widths)
        one *= width / all;
    if (sum(least) >= width)
        widths = least;
    else
        raiseToLeast(widths, least);
    const double scale = width / sum(widths);
    for (double& one : widths)
        one *= scale;
    return widths;
}

namespace {

constexpr double headShare = 0.36; // of the width, for the column that names the rows

// The first column and those from `from` to `to`.
Table partOf(const Table& table, size_t from, size_t to)
{
    const auto chosen = [&](size_t column) {
        return column == 0 || (column >= from && column < to);
    };
    Table part = table;
    part.columns.clear();
    for (size_t column = 0; column < table.columns.size(); ++column)
        if (chosen(column))
            part.columns.push_back({table.columns[column].title, table.columns[column].align});
    part.columns.front().share = headShare;
    for (std::vector<Text>& row : part.rows) {
        std::vector<Text> kept;
        for (size_t column = 0; column < row.size(); ++column)
            if (chosen(column))
                kept.push_back(std::move(row[column]));
        row = std::move(kept);
    }
    return part;
}

// Fills one part after the other up to a width; how many there were, and where each begins.
std::vector<size_t> beginnings(const std::vector<double>& least, double room)
{
    std::vector<size_t> begins;
    double used = room;
    for (size_t column = 1; column < least.size(); ++column) {
        if (begins.empty() || used + least[column] > room) {
            begins.push_back(column);
            used = 0;
        }
        used += least[column];
    }
    return begins;
}

} // namespace

std::vector<Table> tableParts(const Table& table, double width, const QFont& letters, double gap)
{
    if (!table.rowHeaders || table.columns.size() < 4)
        return {table};
    std::vector<double> least;
    for (size_t column = 0; column < table.columns.size(); ++column)
        least.push_back(needOf(table, column, letters).least + gap + slack);
    const double room = width - std::max(least.front(), width * headShare);
    if (sum(least) - least.front() <= room)
        return {partOf(table, 1, table.columns.size())}; // as wide as what they hold
    std::vector<size_t> begins = beginnings(least, room);
    // Parts of much the same width look better than a full one and a rest.
    for (double narrower = room; narrower > room / 2; narrower -= 12) {
        const std::vector<size_t> even = beginnings(least, narrower);
        if (even.size() > begins.size())
            break;
        begins = even;
    }
    std::vector<Table> parts;
    for (size_t i = 0; i < begins.size(); ++i)
        parts.push_back(
            partOf(table, begins[i], i + 1 < begins.size() ? begins[i + 1] : table.columns.size()));
    return parts;
}

bool wordsFit(const Table& table, double width, const QFont& letters, double gap)
{
    double least = 0;
    for (size_t column = 0; column < table.columns.size(); ++column)
        least += needOf(table, column, letters).least + gap + slack;
    return least <= width;
}

} // namespace moothall::report
