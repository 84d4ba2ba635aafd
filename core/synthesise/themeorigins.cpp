// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/themeorigins.h"

#include "core/synthesise/sorting.h"

namespace moothall::themeOrigins {

namespace {

std::vector<Told> told(const Reader& reader, const std::vector<ThemeOrigin>& origins)
{
    std::vector<Told> all;
    for (const ThemeOrigin& origin : origins)
        all.push_back({origin, ideasOf(reader, origin.id)});
    return all;
}

void keep(Edit& edit, ThemeOriginWay way, const Theme& from, Id<Theme> stands,
          const std::vector<Id<Idea>>& ideas)
{
    const auto numbers = sorting::numbersOf(themes::all(edit, from.project));
    const bool isThere = way == ThemeOriginWay::Split;
    const auto origin = edit.insert(ThemeOrigin{{},
                                                stands,
                                                way,
                                                isThere ? std::optional(from.id) : std::nullopt,
                                                numbers.at(from.id),
                                                from.title});
    for (const Id<Idea> idea : ideas)
        edit.insert(ThemeOriginIdea{{}, origin, idea});
}

void dropOrigins(Edit& edit, const std::string& which, Id<Theme> theme)
{
    edit.run("DELETE FROM theme_origin_idea WHERE theme_origin IN "
             "(SELECT id FROM theme_origin WHERE " +
                 which + ")",
             theme);
    edit.run("DELETE FROM theme_origin WHERE " + which, theme);
}

} // namespace

std::vector<ThemeOrigin> all(const Reader& reader, Id<Project> project)
{
    return reader.all<ThemeOrigin>(
        "WHERE theme IN (SELECT id FROM theme WHERE project = ?) ORDER BY id", project);
}

std::vector<Told> of(const Reader& reader, Id<Theme> theme)
{
    return told(reader, reader.all<ThemeOrigin>("WHERE theme = ? ORDER BY id", theme));
}

std::vector<Told> splitFrom(const Reader& reader, Id<Theme> theme)
{
    return told(reader, reader.all<ThemeOrigin>("WHERE origin = ? ORDER BY id", theme));
}

std::vector<ThemeOrigin> of(const Reader& reader, Id<Idea> idea)
{
    return reader.all<ThemeOrigin>("WHERE id IN (SELECT theme_origin FROM theme_origin_idea "
                                   "WHERE idea = ?) ORDER BY id",
                                   idea);
}

std::vector<Id<Idea>> ideasOf(const Reader& reader, Id<ThemeOrigin> origin)
{
    return reader.values<Id<Idea>>(
        "SELECT idea FROM theme_origin_idea WHERE theme_origin = ? ORDER BY id", origin);
}

int highestNumber(const Reader& reader, Id<Project> project)
{
    return reader.value<int>("SELECT coalesce(max(number), 0) FROM theme_origin "
                             "WHERE theme IN (SELECT id FROM theme WHERE project = ?)",
                             project);
}

void keepMerged(Edit& edit, Id<Theme> from, Id<Theme> into)
{
    const auto gone = edit.reader().find(from);
    if (!gone)
        return;
    keep(edit, ThemeOriginWay::Merged, *gone, into,
         edit.reader().values<Id<Idea>>(
             "SELECT id FROM idea WHERE theme = ? ORDER BY theme_rank, id", from));
    edit.run("UPDATE theme_origin SET theme = ?2 WHERE theme = ?1", from, into);
    edit.run("UPDATE theme_origin SET origin = ?2 WHERE origin = ?1", from, into);
    dropOrigins(edit, "theme = ?1 AND origin = ?1", into); // split and put together again
}

void keepSplit(Edit& edit, Id<Theme> from, Id<Theme> part, const std::vector<Id<Idea>>& ideas)
{
    if (const auto whole = edit.reader().find(from))
        keep(edit, ThemeOriginWay::Split, *whole, part, ideas);
}

void drop(Edit& edit, Id<Theme> theme)
{
    dropOrigins(edit, "theme = ?1", theme);
    edit.run("UPDATE theme_origin SET origin = NULL WHERE origin = ?", theme);
}

} // namespace moothall::themeOrigins
