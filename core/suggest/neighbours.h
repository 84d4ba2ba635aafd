// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The most similar notes of each note.
#pragma once

#include "core/suggest/directions.h"

#include <stop_token>

namespace moothall::suggest {

struct Neighbour
{
    int note = 0;
    std::int32_t cosine = 0;
};

// How many each note of a board has at most: 8 on small boards, 15 on large ones.
std::size_t neighboursOn(int notes);

// For each note the others that point most nearly where it points, nearest first, ties by the lower
// number; only such that have anything in common with it.
using Neighbours = std::vector<std::vector<Neighbour>>;

Neighbours nearestNotes(const Directions& notes, const std::stop_token& stop);

} // namespace moothall::suggest
