// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a theme or an idea came from, and what became of it, in words that lead there: themes that
// were put together or split, ideas that were counted as one or split.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/themes.h"

#include <unordered_map>

namespace moothall::ui {

// A way that leads to another theme, or to ideas; or nowhere, where both are gone.
struct Way
{
    QString caption; // "Put together from"
    QString words;   // "B Waiting (4 ideas)"
    std::optional<Id<Theme>> theme;
    std::vector<Id<Idea>> ideas;

    bool leadsSomewhere() const { return theme || !ideas.empty(); }
    friend bool operator==(const Way&, const Way&) = default;
};

std::vector<Way> waysOf(const Reader& reader, Id<Theme> theme);
std::vector<Way> waysOf(const Reader& reader, Id<Idea> idea);

// "Put together from Waiting, Queue": what is said of themes of the project beside their names.
std::unordered_map<Id<Theme>, QString> originsInWords(const Reader& reader, Id<Project> project);

} // namespace moothall::ui
