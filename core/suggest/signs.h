// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Scripts that are written without spaces are read as pairs of signs; here the pairs become words
// again where people are to read them.
#pragma once

#include "core/suggest/boardtext.h"

#include <span>

namespace moothall::suggest {

// Stems that follow one another: one for a word, several for pairs of signs that overlap.
struct SignChain
{
    std::vector<int> stems;
    int notes = 0; // that hold it
};

// Joins what overlaps, "ab" and "bc" to "abc", where `least` of the notes and half of those with
// the rarer of the two have it joined. The others stay, and so does the order.
std::vector<SignChain> joinedSigns(const BoardText& text, std::span<const int> notes,
                                   std::vector<SignChain> chains, int least);

} // namespace moothall::suggest
