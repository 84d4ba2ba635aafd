// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an action was done to, in its own words.
#pragma once

#include "core/store/history.h"

namespace moothall {

// The row that an action touched, in its own words.
struct TouchedWords
{
    QString words; // empty: it has none, or they are hidden
    int more = 0;  // further rows of its kind

    friend bool operator==(const TouchedWords&, const TouchedWords&) = default;
};

namespace history {

// Words are read from the rows as they are now, so that what is hidden, marked or reworded since
// stays so; of a row that was removed, as they were. A person is named by code.
TouchedWords touchedWords(const Reader& reader, Seq seq);

} // namespace history
} // namespace moothall
