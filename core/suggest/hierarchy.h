// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes within themes: what the slider for more and fewer themes moves along. One step joins two
// themes or splits one; nothing else on the wall moves.
#pragma once

#include "core/suggest/ward.h"

#include <stop_token>

namespace moothall::suggest {

struct Hierarchy
{
    Partition pieces;                  // the smallest groups of notes that may stand alone
    std::vector<Join> joins;           // in order; `into` and `from` are pieces
    int found = 0;                     // how many themes there seem to be
    std::vector<std::vector<int>> few; // groups of one or two linked notes: no themes, but voices

    int most() const { return groupsIn(pieces); }
    int fewest() const { return most() - int(joins.size()); }
};

// Themes are the communities of three notes and more (25 at most). They come apart into finer
// communities and come together by Ward's method.
Hierarchy hierarchyOf(const Graph& graph, const Directions& notes, const Fixed& fixed,
                      const std::stop_token& stop);

// So many themes, or as near as joining and splitting comes to it; as many as were found for 0.
Partition themesIn(const Hierarchy& hierarchy, int wanted);

} // namespace moothall::suggest
