// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Joins groups two by two, always the two whose notes spread least when joined (Ward 1963).
#pragma once

#include "core/suggest/centroids.h"

namespace moothall::suggest {

// Two groups become one, which goes by the first's number.
struct Join
{
    int into = 0;
    int from = 0; // higher than `into`
    double cost = 0;
};

// All joins down to one group, or as far as people's decisions let it: two groups with different
// themes are never joined. `themes` says for each group which theme of a person it holds.
std::vector<Join> wardJoins(const Centroids& groups, const Fixed& themes);

} // namespace moothall::suggest
