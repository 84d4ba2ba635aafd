// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Themes that were put together, and themes that were split: each leads to the other, and to the
// ideas that went from one to the other.
#pragma once

#include "core/gather/ideas.h"
#include "core/synthesise/themes.h"

namespace moothall {

// What became of the theme that another came from.
enum class ThemeOriginWay
{
    Merged, // it is gone: all of it went into the one that stands
    Split   // the one that stands was a part of it
};

constexpr auto wordsOf(ThemeOriginWay)
{
    return std::array{Word{ThemeOriginWay::Merged, "merged"}, Word{ThemeOriginWay::Split, "split"}};
}

struct ThemeOrigin
{
    Id<ThemeOrigin> id;
    Id<Theme> theme; // stands
    ThemeOriginWay way = ThemeOriginWay::Merged;
    std::optional<Id<Theme>> origin; // where that stands still
    int number = 0;                  // of the letter of the origin then
    QString title;                   // as the origin was called then

    friend bool operator==(const ThemeOrigin&, const ThemeOrigin&) = default;
};

template <>
struct Record<ThemeOrigin>
{
    static constexpr std::string_view table = "theme_origin";
    static constexpr std::tuple columns{
        Column{"id", &ThemeOrigin::id},         Column{"theme", &ThemeOrigin::theme},
        Column{"way", &ThemeOrigin::way},       Column{"origin", &ThemeOrigin::origin},
        Column{"number", &ThemeOrigin::number}, Column{"title", &ThemeOrigin::title},
    };
};

// An idea that came that way.
struct ThemeOriginIdea
{
    Id<ThemeOriginIdea> id;
    Id<ThemeOrigin> themeOrigin;
    Id<Idea> idea;

    friend bool operator==(const ThemeOriginIdea&, const ThemeOriginIdea&) = default;
};

template <>
struct Record<ThemeOriginIdea>
{
    static constexpr std::string_view table = "theme_origin_idea";
    static constexpr std::tuple columns{
        Column{"id", &ThemeOriginIdea::id},
        Column{"theme_origin", &ThemeOriginIdea::themeOrigin},
        Column{"idea", &ThemeOriginIdea::idea},
    };
};

namespace themeOrigins {

// An origin with the ideas that came that way.
struct Told
{
    ThemeOrigin origin;
    std::vector<Id<Idea>> ideas;

    friend bool operator==(const Told&, const Told&) = default;
};

std::vector<ThemeOrigin> all(const Reader& reader, Id<Project> project);
std::vector<Told> of(const Reader& reader, Id<Theme> theme);        // what it came from
std::vector<Told> splitFrom(const Reader& reader, Id<Theme> theme); // what was split from it
std::vector<ThemeOrigin> of(const Reader& reader, Id<Idea> idea);   // the ways it went
std::vector<Id<Idea>> ideasOf(const Reader& reader, Id<ThemeOrigin> origin);

// The highest letter of the project that went into another theme; 0 without one.
int highestNumber(const Reader& reader, Id<Project> project);

// Parts of the actions that merge, split and remove themes. Where themes go on in another, so does
// what is known of where they came from.
void keepMerged(Edit& edit, Id<Theme> from, Id<Theme> into);
void keepSplit(Edit& edit, Id<Theme> from, Id<Theme> part, const std::vector<Id<Idea>>& ideas);
void drop(Edit& edit, Id<Theme> theme);

} // namespace themeOrigins

} // namespace moothall
