// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history as it is listed and searched: one line for each action, and what it was done to.
#pragma once

#include "core/store/history.h"

#include <vector>

namespace moothall {

// An action; or an import as a whole, under the last of its actions.
struct HistoryLine
{
    Id<HistoryEntry> seq;
    QString label;
    QString seat; // empty: the program itself
    Timestamp at;
    HistoryKind kind = HistoryKind::Do;
    bool takenBack = false;
    bool isImport = false;

    friend bool operator==(const HistoryLine&, const HistoryLine&) = default;
};

// The row that an action touched, in its own words.
struct TouchedWords
{
    QString words; // empty: it has none, or they are hidden
    int more = 0;  // further rows of its kind

    friend bool operator==(const TouchedWords&, const TouchedWords&) = default;
};

namespace history {

// The newest lines of the whole history whose label holds `words`, newest first.
std::vector<HistoryLine> lines(const Reader& reader, const QString& words, int limit);

// Words are read from the rows as they are now, so that what is hidden or reworded since stays so;
// of a row that was removed, as they were. A person is named by code.
TouchedWords touchedWords(const Reader& reader, Seq seq);

} // namespace history
} // namespace moothall
