// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs of notes that may say the same thing.
#pragma once

#include "core/suggest/boardtext.h"
#include "core/suggest/neighbours.h"
#include "core/suggest/suggestion.h"

namespace moothall::suggest {

// By the places of the notes; `kind` and `mayContradict` are as in NearDuplicate.
struct LikePair
{
    int first = 0;
    int second = 0; // higher
    NearDuplicate::Kind kind = NearDuplicate::Kind::Similar;
    bool mayContradict = false;
};

// Neighbours that point nearly the same way. What a table of words or a count of words cannot see
// is checked on the words themselves: "should" and "should not" point the same way.
std::vector<LikePair> likePairs(const BoardText& text, const Neighbours& neighbours);

// Notes without a direction, such as a single emoji, that are the same sign by sign; each with the
// next one like it.
std::vector<LikePair> samePairs(std::span<const Note> notes, const Directions& directions);

} // namespace moothall::suggest
