// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting ideas into themes: the number a theme is called by, and what is done to many ideas at
// once.
#pragma once

#include "core/synthesise/themes.h"

#include <map>

namespace moothall::sorting {

// The number in its code ("K7" is 7), which a theme keeps for life; 0 where the code has none.
int numberOf(const Theme& theme);

// The number of each theme, no two alike: the one in its code, otherwise its place in the list or
// the next that is free.
std::map<Id<Theme>, int> numbersOf(const std::vector<Theme>& themes);

// Adds a theme at the end, under the next number, with these ideas in it. Refused without a name.
Result<Id<Theme>> addTheme(Workspace& workspace, Id<Project> project, const QString& title,
                           const std::vector<Id<Idea>>& ideas);

// Sets ideas aside for later, or takes them up again.
Result<> park(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on);

} // namespace moothall::sorting
