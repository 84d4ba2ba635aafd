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

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
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

ColumnNeed needOf(const Table& table, size_t column, const QFont& letters)
{
    const QFont heads = boldOf(letters);
    ColumnNeed need;
    Widest word;
    Widest line;
    if (!table.headless) {
        const QString& title = table.columns[column].title;
        word.take(longestWord(title), heads);
        need.title = pageTextWidth(title, heads);
    }
    need.wrappedTitle = word.width();
    const bool bold = table.headless && column == 0;
    for (const std::vector<Text>& row : table.rows) {
        const QString text = column < row.size() ? textOf(row[column]) : QString();
        word.take(longestWord(text), bold ? heads : letters);
        line.take(text, bold ? heads : letters);
    }
    need.least = word.width();
    need.natural = std::max(line.width(), need.title);
    need.wrappedTitle = std::max(line.width(), need.wrappedTitle);
    return need;
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

std::vector<ColumnNeed> columnNeeds(const Table& table, const QFont& letters)
{
    std::vector<ColumnNeed> needs;
    for (size_t column = 0; column < table.columns.size(); ++column)
        needs.push_back(needOf(table, column, letters));
    return needs;
}

bool wordsFit(const std::vector<ColumnNeed>& needs, double width, double gap)
{
    double least = 0;
    for (const ColumnNeed& need : needs)
        least += need.least + gap + slack;
    return least <= width;
}

double tableWidth(const Table& table, const std::vector<ColumnNeed>& needs, double room, double gap)
{
    constexpr double narrow = 0.6; // of the room, so that short tables of a page look alike
    if (table.headless || needs.size() > 3)
        return room;
    double natural = 0; // a long title of a column may wrap, but a question of two lines should not
    for (const ColumnNeed& need : needs) {
        if (need.title > room)
            return room;
        natural += need.wrappedTitle + gap;
    }
    return natural <= room * narrow ? room * narrow : room;
}

std::vector<double> columnWidths(const Table& table, const std::vector<ColumnNeed>& needs,
                                 double width, double gap)
{
    std::vector<double> least;
    std::vector<double> widths;
    double told = 0;
    double open = 0;
    for (size_t column = 0; column < needs.size(); ++column) {
        const double share = table.columns[column].share;
        least.push_back(std::min(needs[column].least + gap + slack, width / 2));
        widths.push_back(share > 0 ? share * width : needs[column].natural + gap);
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

// Of the width, for the column that names the rows: at least, and where the others leave it.
constexpr double headShare = 0.36;
constexpr double mostHeadShare = 0.62;

// The first column and those from `from` to `to`; `natural`: the width each of these takes.
Table partOf(const Table& table, size_t from, size_t to, const std::vector<double>& natural,
             double width)
{
    const auto chosen = [&](size_t column) {
        return column == 0 || (column >= from && column < to);
    };
    Table part = table;
    part.columns.clear();
    for (size_t column = 0; column < table.columns.size(); ++column)
        if (chosen(column))
            part.columns.push_back({table.columns[column].title, table.columns[column].align});
    const double others =
        std::accumulate(natural.begin() + long(from), natural.begin() + long(to), 0.0);
    part.columns.front().share = std::clamp(1 - others / width, headShare, mostHeadShare);
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
    std::vector<double> natural;
    for (const ColumnNeed& need : columnNeeds(table, letters)) {
        least.push_back(need.least + gap + slack);
        natural.push_back(need.natural + 1.3 * gap);
    }
    const auto part = [&](size_t from, size_t to) {
        return partOf(table, from, to, natural, width);
    };
    // A word that would leave the others no room is torn.
    const bool isEndless = least.front() > width * mostHeadShare;
    const double room =
        width - (isEndless ? width * headShare : std::max(least.front(), width * headShare));
    if (sum(least) - least.front() <= room)
        return {part(1, table.columns.size())}; // as wide as what they hold
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
            part(begins[i], i + 1 < begins.size() ? begins[i + 1] : table.columns.size()));
    return parts;
}

} // namespace moothall::report
