// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words weighted by how telling they are (Spärck Jones 1972).
#pragma once

#include "core/suggest/boardtext.h"
#include "core/suggest/rows.h"

namespace moothall::suggest {

// notes x stems that stand in two notes or more, of weight (1 + ln tf) (ln((1 + n) / (1 + df)) +
// 1); each row of length one, or empty.
struct TermWeights
{
    SparseRows rows;
    std::vector<int> stemOf;    // of each column
    std::vector<double> rarity; // of each column: ln((1 + n) / (1 + df)) + 1
};

TermWeights termWeights(const BoardText& board);

} // namespace moothall::suggest
