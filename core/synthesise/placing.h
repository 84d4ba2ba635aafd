// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie on the wall: ideas at a place in a theme, themes inside themes, and a theme that
// is split.
#pragma once

#include "core/synthesise/themes.h"

#include <unordered_map>

namespace moothall::placing {

// Puts the ideas into the theme in the order given: before that idea, or at the end. Without a
// theme they are unsorted. Ideas that were parked are taken up again.
Result<> put(Workspace& workspace, const std::vector<Id<Idea>>& ideas,
             std::optional<Id<Theme>> theme, std::optional<Id<Idea>> before = std::nullopt);

// Whether all of them lie in the theme, or in none, and are not parked.
bool areIn(const Reader& reader, const std::vector<Id<Idea>>& ideas,
           std::optional<Id<Theme>> theme);

// Lays the theme inside another, or on the wall itself. Refused where it would lie inside itself.
Result<> nest(Workspace& workspace, Id<Theme> theme, std::optional<Id<Theme>> into);

// Some of the ideas of a theme become a theme of their own beside it. What was found in the theme
// stays linked to both, and each leads to the other (see themeorigins.h). Refused without a name.
Result<Id<Theme>> split(Workspace& workspace, Id<Theme> theme, const QString& title,
                        const std::vector<Id<Idea>>& ideas);

// When each idea of the project was said, of those where it is known.
std::unordered_map<Id<Idea>, Timestamp> capturedAt(const Reader& reader, Id<Project> project);

} // namespace moothall::placing
