// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Disclosure control: which counts may be printed, decided once for a breakdown and used by every
// table, chart and sentence of it.
#pragma once

#include <optional>
#include <vector>

namespace moothall::report {

// One cell of a breakdown whose total is printed as well.
struct Cell
{
    int count = 0;
    bool isProtected = true;  // a small number could point to a person
    bool isEverybody = false; // the number tells what each of them did
    bool wasHidden = false;   // by an earlier version of the report: what is out stays as it is
};

// The counts that may be printed, in the order given; absent: hidden. A protected count below the
// threshold is hidden, zero included, and so is one that is everybody or was hidden before. With
// `complementary`, the next smallest counts are hidden too until no hidden one follows from the
// total: never a single hidden cell, and together at least the threshold (practice of UK official
// statistics; sources in the research notes, section 4.5).
std::vector<std::optional<int>> decideDisclosure(const std::vector<Cell>& cells, int threshold,
                                                 bool complementary = true);

// Whether the total, printed beside what is printed of the cells, would give a hidden one away.
bool totalGivesAway(const std::vector<Cell>& cells, const std::vector<std::optional<int>>& printed,
                    int threshold);

} // namespace moothall::report
