// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole content of a workspace as text, to compare two moments.
#pragma once

#include "core/store/reader.h"

#include <string>

namespace moothall::test {

// Every row of every recorded table, by table and id: one line a row.
std::string snapshot(const Reader& reader);

// Every row of the history, without the changesets: one line a row.
std::string historySnapshot(const Reader& reader);

// How many actions the history knows of.
int historyLength(const Reader& reader);

} // namespace moothall::test
