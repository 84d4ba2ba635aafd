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

// The number of a new theme: the number after the highest that any theme of the project ever had,
// also one that is gone.
int nextNumber(const Reader& reader, Id<Project> project);
QString nextCode(const Reader& reader, Id<Project> project);

// Adds a theme at the end, with these ideas in it, under the next number that no theme ever had: a
// letter on the wall, in minutes and in what was said means one theme for good, even one that is
// gone. A letter that people have been shown already is kept by its `number`, where no theme has
// had it. Refused without a name.
Result<Id<Theme>> addTheme(Workspace& workspace, Id<Project> project, const QString& title,
                           const std::vector<Id<Idea>>& ideas, int number = 0);

// Puts a copy of each idea among the unsorted ones, and returns the copies: the deliberate
// exception to an idea being in one theme. A copy is a second note and no second idea: it is
// counted nowhere, and what rests on it rests on the idea itself.
Result<std::vector<Id<Idea>>> copy(Workspace& workspace, const std::vector<Id<Idea>>& ideas);

// Sets ideas aside for later, or takes them up again.
Result<> park(Workspace& workspace, const std::vector<Id<Idea>>& ideas, bool on);

} // namespace moothall::sorting
