// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes in reading order: each directly before those that lie in it.
#pragma once

#include "core/synthesise/themes.h"

#include <vector>

namespace moothall::ui {

struct ThemeInList
{
    Id<Theme> theme;
    std::optional<Id<Theme>> parent;
};

struct ThemeInTree
{
    std::size_t place = 0; // in the list
    int parent = -1;       // the place in the tree of the theme it lies in; -1: the wall itself
    int depth = 0;
};

// Otherwise in the order of the list. A theme whose parents go in a circle, or are not there, lies
// on the wall itself.
std::vector<ThemeInTree> treeOf(const std::vector<ThemeInList>& themes);

} // namespace moothall::ui
