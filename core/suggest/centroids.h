// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of each group of notes, and which middle a note is nearest to.
#pragma once

#include "core/suggest/communities.h"
#include "core/suggest/directions.h"

namespace moothall::suggest {

// groups x width: the sums of the notes' directions, whole numbers.
struct Centroids
{
    Rows<double> sums;
    std::vector<int> sizes;
    Directions directions;
};

Centroids centroidsOf(const Directions& notes, const Partition& groups);

// Takes groups of fewer than `least` notes apart, except those of a theme that a person made. Their
// notes become ungrouped.
void dropSmall(Partition& groups, const Fixed& fixed, int least);

} // namespace moothall::suggest
