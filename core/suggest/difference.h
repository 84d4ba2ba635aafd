// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a new look at the board would change, to be accepted or not: looking again overwrites
// nothing.
#pragma once

#include "core/suggest/suggestion.h"

namespace moothall::suggest {

struct Move
{
    NoteId note = 0;
    ThemeKey from = noTheme; // noTheme: it was in none
    ThemeKey to = noTheme;

    friend bool operator==(const Move&, const Move&) = default;
};

struct Difference
{
    std::vector<Move> moved;         // by note id; also notes that are new
    std::vector<ThemeKey> added;     // themes there were not before
    std::vector<ThemeKey> dissolved; // themes that are gone

    bool isNothing() const { return moved.empty() && added.empty() && dissolved.empty(); }
    friend bool operator==(const Difference&, const Difference&) = default;
};

// From the themes that were known to those suggested now.
Difference difference(const std::vector<KnownTheme>& before, const Suggestion& after);

} // namespace moothall::suggest
