// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/centroids.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace moothall::suggest {

Centroids centroidsOf(const Directions& notes, const Partition& groups)
{
    const int count = groupsIn(groups);
    Centroids centroids{Rows<double>(count, notes.width()), std::vector<int>(std::size_t(count)),
                        Directions(count, notes.width())};
    for (int note = 0; note < notes.count(); ++note) {
        const int group = groups[std::size_t(note)];
        if (group == ungrouped)
            continue;
        ++centroids.sizes[std::size_t(group)];
        std::ranges::transform(centroids.sums[group], notes[note], centroids.sums[group].begin(),
                               std::plus<>());
    }
    for (int group = 0; group < count; ++group)
        centroids.directions.point(group, std::as_const(centroids.sums)[group]);
    return centroids;
}

void dropSmall(Partition& groups, const Fixed& fixed, int least)
{
    std::vector<int> sizes(std::size_t(groupsIn(groups)));
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (groups[i] != ungrouped)
            sizes[std::size_t(groups[i])] += fixed[i] == notFixed ? 1 : least;
    for (int& group : groups)
        if (group != ungrouped && sizes[std::size_t(group)] < least)
            group = ungrouped;
    renumber(groups);
}

} // namespace moothall::suggest
