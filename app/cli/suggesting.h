// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the two forms of suggest share, and the form for any table of texts.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/wordtable.h"

#include <optional>
#include <string>

namespace moothall::cli {

// What may be asked for beside the texts.
struct ThemeWishes
{
    int themes = 0;
    std::string language;
    std::string wordTable;

    suggest::Options options() const; // says where it knows nothing of the language
};

struct TableToSuggestFor
{
    std::string path;
    std::string textColumn = "text";
    std::string output;
};

// The table of words; without one a warning, and suggestions go on without it.
std::optional<suggest::WordTable> wordTable(const ThemeWishes& wishes);

// Says so where fewer or more themes were asked for than can be had.
void sayHowMany(const suggest::Suggestion& suggestion, const ThemeWishes& wishes);

// A name for each theme: "Theme 3" where no words give one.
QString nameOf(const suggest::SuggestedTheme& theme, std::size_t place);

// "low", "medium", "high", "placed" by a person; nothing in no theme.
QString confidenceText(const suggest::Placement& placement);

// Writes the rows in their order with the columns theme (a number, 1 is the largest; empty where a
// text is in none), theme_name, confidence and neighbour_1 to neighbour_5 (rows counted from 1, the
// header aside). The same for the same rows in any order. A column of the table with one of these
// names goes by input_theme and so on. Refused where the output would take the place of the table.
void suggestForTable(const TableToSuggestFor& table, const ThemeWishes& wishes);

} // namespace moothall::cli
