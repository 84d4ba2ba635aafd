// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How well notes fit their themes.
#pragma once

#include "core/suggest/centroids.h"
#include "core/suggest/suggestion.h"

namespace moothall::suggest {

// For each note, how much nearer it is to the others of its theme than to the next theme, from -1
// to 1: (own - next) / (1 - next). 0 for notes in no theme.
std::vector<double> margins(const Directions& notes, const Partition& themes);

Confidence confidenceOf(double margin);

// The note nearest to the middle of its theme, and up to two more that are near it but unlike those
// chosen before (maximal marginal relevance: Carbonell, Goldstein 1998).
std::vector<int> representatives(const Directions& notes, const std::vector<int>& members);

} // namespace moothall::suggest
