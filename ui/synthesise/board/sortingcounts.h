// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How far the sorting is, in the same words on the wall and in the outline.
#pragma once

#include "core/synthesise/ideacards.h"

namespace moothall::ui {

struct SortingCounts
{
    int all = 0; // without the seeds, copies, and those that others are counted for
    int placed = 0;
    int unsorted = 0; // of those, and not parked
    int seeds = 0;    // that lie in no theme and are not parked
    int copies = 0;   // that lie in no theme and are not parked
    int parked = 0;
    int turnedDown = 0;
    int themes = 0;

    // "42 of 45 ideas placed · 19 seeds · 9 themes"
    QString progress() const;
    // "Unsorted: 3 ideas, 19 seeds, 1 copy"
    QString tray() const;
};

SortingCounts countsOf(const std::vector<IdeaCard>& cards, int turnedDown, int themes);

} // namespace moothall::ui
