// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history as it is listed and searched: one line for each action.
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

namespace history {

// The newest lines of the whole history whose label holds `words`, newest first.
std::vector<HistoryLine> lines(const Reader& reader, const QString& words, int limit);

} // namespace history
} // namespace moothall
