// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies on the wall, as piles of notes in the order they lie: one for each theme, group or
// stretch of time, one for what is parked, one for what was put together or split, one for what is
// unsorted.
#pragma once

#include "core/synthesise/ideacards.h"
#include "core/synthesise/themes.h"

#include <unordered_map>
#include <vector>

namespace moothall::ui {

struct BoardTheme
{
    Id<Theme> id;
    int number = 0; // which letter it is called by
    QString title;
    std::optional<Id<Theme>> parent;
    QString cameFrom = {}; // "Put together from Waiting, Queue"

    friend bool operator==(const BoardTheme&, const BoardTheme&) = default;
};

struct BoardContent
{
    std::vector<BoardTheme> themes;
    std::vector<IdeaCard> notes; // those of a theme in its order, the others oldest first
    std::unordered_map<Id<Idea>, Timestamp> times; // read where the wall is arranged by time
    QString timeZone = {};                         // of the workshop, with the times
    int turnedDown = 0;                            // by a moderator, and not on the wall

    friend bool operator==(const BoardContent&, const BoardContent&) = default;
};

BoardContent readBoard(const Reader& reader, Id<Project> project, bool withTimes);

enum class Arrangement
{
    Theme,
    Group,
    Time
};

enum class PileKind
{
    Theme,
    Group,
    Time,
    Parked,
    StoodFor,
    Unsorted
};

struct PileId
{
    PileKind kind = PileKind::Unsorted;
    std::int64_t value = 0;

    friend auto operator<=>(const PileId&, const PileId&) = default;
};

// The notes are named by their place in BoardContent::notes.
struct Pile
{
    PileId id;
    int number = 0; // of the theme or the group
    QString title;
    int parent = -1; // the pile it lies in, which comes before it; -1: the wall itself
    std::vector<int> notes;
    QString cameFrom = {}; // of a theme

    friend bool operator==(const Pile&, const Pile&) = default;
};

// In reading order: parents before what lies in them, what is parked and what others are counted
// for last of those on the wall, and what is unsorted after all of them. By group and by time
// nothing is unsorted.
std::vector<Pile> pilesOf(const BoardContent& content, Arrangement arrangement);

std::optional<int> pileWithId(const std::vector<Pile>& piles, PileId id);

} // namespace moothall::ui
