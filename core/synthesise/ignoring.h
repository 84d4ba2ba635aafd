// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What people turned down of what was suggested: themes they do not want for now, and pairs of
// ideas that are not the same. Remembered by the ideas, without a word of theirs, and never for
// good: all of it can come back.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/themes.h"

namespace moothall {

struct IgnoredTheme
{
    Id<IgnoredTheme> id;
    Id<Project> project;
    std::optional<Id<Theme>> theme; // of the wall, that it would have added to

    friend bool operator==(const IgnoredTheme&, const IgnoredTheme&) = default;
};

template <>
struct Record<IgnoredTheme>
{
    static constexpr std::string_view table = "ignored_theme";
    static constexpr std::tuple columns{
        Column{"id", &IgnoredTheme::id},
        Column{"project", &IgnoredTheme::project},
        Column{"theme", &IgnoredTheme::theme},
    };
};

struct IgnoredThemeIdea
{
    Id<IgnoredThemeIdea> id;
    Id<IgnoredTheme> ignoredTheme;
    Id<Idea> idea;

    friend bool operator==(const IgnoredThemeIdea&, const IgnoredThemeIdea&) = default;
};

template <>
struct Record<IgnoredThemeIdea>
{
    static constexpr std::string_view table = "ignored_theme_idea";
    static constexpr std::tuple columns{
        Column{"id", &IgnoredThemeIdea::id},
        Column{"ignored_theme", &IgnoredThemeIdea::ignoredTheme},
        Column{"idea", &IgnoredThemeIdea::idea},
    };
};

struct DifferentIdeas
{
    Id<DifferentIdeas> id;
    Id<Idea> idea;
    Id<Idea> other;

    friend bool operator==(const DifferentIdeas&, const DifferentIdeas&) = default;
};

template <>
struct Record<DifferentIdeas>
{
    static constexpr std::string_view table = "different_ideas";
    static constexpr std::tuple columns{
        Column{"id", &DifferentIdeas::id},
        Column{"idea", &DifferentIdeas::idea},
        Column{"other", &DifferentIdeas::other},
    };
};

namespace ignoring {

struct Ignored
{
    IgnoredTheme theme;
    std::vector<Id<Idea>> ideas;

    friend bool operator==(const Ignored&, const Ignored&) = default;
};

std::vector<Ignored> all(const Reader& reader, Id<Project> project);
std::vector<DifferentIdeas> different(const Reader& reader, Id<Project> project);

// `theme`: of the wall, that the ideas were to be added to.
Result<> ignore(Workspace& workspace, Id<Project> project, const std::vector<Id<Idea>>& ideas,
                std::optional<Id<Theme>> theme = std::nullopt);
Result<> bringBack(Workspace& workspace, const std::vector<Id<IgnoredTheme>>& ignored);

Result<> tellApart(Workspace& workspace, Id<Idea> idea, Id<Idea> other);
// Every pair of the project is a question again.
Result<> askAgain(Workspace& workspace, Id<Project> project);

// A part of the actions that merge and remove themes.
void drop(Edit& edit, Id<Theme> theme);

} // namespace ignoring

} // namespace moothall
