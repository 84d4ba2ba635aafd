// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A graph of notes, or of groups of notes, with weighted links.
#pragma once

#include "core/suggest/neighbours.h"

#include <vector>

namespace moothall::suggest {

// To which group each note belongs: 0, 1, ... in order of their first note.
using Partition = std::vector<int>;

// A note in no group.
constexpr int ungrouped = -1;

int groupsIn(const Partition& partition);

// The nodes of each group.
std::vector<std::vector<int>> membersOf(const Partition& partition);

// Names the groups anew in order of their first note.
void renumber(Partition& partition);

// Weights are sums of whole numbers below 2^53, so they are exact.
struct Graph
{
    struct Link
    {
        int to = 0;
        double weight = 0;
    };

    std::vector<std::vector<Link>> links; // both ways, ends rising, none to itself
    std::vector<double> within;           // what was linked inside a group, counted both ways

    int size() const { return int(links.size()); }
    double degree(int node) const;
};

// Links each note with its neighbours; the weight is their cosine.
Graph graphOf(const Neighbours& neighbours);

// One node for each group.
Graph contracted(const Graph& graph, const Partition& groups);

} // namespace moothall::suggest
