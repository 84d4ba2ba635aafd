// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes: ideas that belong together, named by a phrase.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace moothall {

struct Project;
struct Idea;

// A pile of ideas with a name. Themes can hold themes.
struct Theme
{
    Id<Theme> id;
    Id<Project> project;
    QString code;
    QString title; // a phrase
    std::optional<Id<Theme>> parent;
    double rank = 0;

    friend bool operator==(const Theme&, const Theme&) = default;
};

template <>
struct Record<Theme>
{
    static constexpr std::string_view table = "theme";
    static constexpr std::tuple columns{
        Column{"id", &Theme::id},         Column{"project", &Theme::project},
        Column{"code", &Theme::code},     Column{"title", &Theme::title},
        Column{"parent", &Theme::parent}, Column{"rank", &Theme::rank},
    };
};

namespace themes {

std::vector<Theme> all(const Reader& reader, Id<Project> project);

Result<Id<Theme>> add(Workspace& workspace, const Theme& theme);
Result<> rename(Workspace& workspace, Id<Theme> theme, const QString& title);

// Puts the ideas at the end of the theme, in the order given; without a theme they are unsorted.
Result<> moveIdeas(Workspace& workspace, const std::vector<Id<Idea>>& ideas,
                   std::optional<Id<Theme>> theme);

// Everything in `from` goes to the end of `into`, and `from` goes; what it was is kept (see
// themeorigins.h). Insights drawn from it are drawn from `into` then.
Result<> merge(Workspace& workspace, Id<Theme> from, Id<Theme> into);

// Its ideas become unsorted, its themes move up.
Result<> remove(Workspace& workspace, Id<Theme> theme);

} // namespace themes

} // namespace moothall
