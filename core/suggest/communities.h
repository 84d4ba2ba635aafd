// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds groups of notes that are linked among one another more than chance would have it.
#pragma once

#include "core/suggest/graph.h"

#include <stop_token>

namespace moothall::suggest {

// What a person decided for each node: nodes of the same theme stay together, nodes of different
// themes apart. Nothing (-1) for the rest.
using Fixed = std::vector<int>;
constexpr int notFixed = -1;

// Louvain's method (Blondel, Guillaume, Lambiotte, Lefebvre 2008) with modularity at the given
// resolution (Reichardt, Bornholdt 2006), nodes in order, and each level gone over once more on the
// way back to the single notes (Rotta, Noack 2011).
Partition communities(const Graph& graph, const Fixed& fixed, double resolution,
                      const std::stop_token& stop);

} // namespace moothall::suggest
