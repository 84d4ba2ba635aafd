// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who has been heard: ideas by table and by group beside the people who sit there. For the
// facilitator alone; never for the room.
#pragma once

#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace moothall {

struct Idea;
struct Prompt;

// Ideas and people of one table or group.
struct Share
{
    int ideas = 0;
    int people = 0;

    friend bool operator==(const Share&, const Share&) = default;
};

struct TableShare
{
    int table = 0;
    Share share;

    friend bool operator==(const TableShare&, const TableShare&) = default;
};

struct GroupShare
{
    Id<Group> group;
    Share share;

    friend bool operator==(const GroupShare&, const GroupShare&) = default;
};

struct Heard
{
    std::vector<TableShare> tables; // by number; every table of the session
    std::vector<GroupShare> groups; // in the order of the project
    int ideas = 0;
    int people = 0; // whose voices count, in the room while the prompt was asked

    friend bool operator==(const Heard&, const Heard&) = default;
};

// Counts the ideas on the prompt (0: on none), or all of the session. Withheld and rejected ideas
// do not count.
Heard heardIn(const Reader& reader, Id<Session> session, std::optional<Id<Prompt>> prompt);

// The table that is quietest for its size: at least three people sit there, and it has less than
// three quarters of the ideas its share of people would have. Nothing while there are fewer ideas
// than two for each table.
std::optional<TableShare> quietTable(const Heard& heard);

// What keeps Gather of the project of a session from being closed with a good conscience, in
// practice.md section 2.3: every group that came and does not decide has an idea, and no idea that
// points to a person lacks safe wording.
struct GatherChecks
{
    bool involveClosed = false;
    int ideas = 0;
    bool groupsAreKept = true; // false: the ground rules keep no group with an idea
    int groupsPresent = 0;
    int groupsUnheard = 0;
    int pointToAPerson = 0; // marked so by somebody, hidden ones left out
    int needSafeWording = 0;
    int unclear = 0; // nobody can tell what was meant

    friend bool operator==(const GatherChecks&, const GatherChecks&) = default;
};
GatherChecks gatherChecks(const Reader& reader, Id<Session> session);

// The first idea that points to a person and has no safe wording yet: one of the session, or of
// another one of its project.
std::optional<Idea> withoutSafeWording(const Reader& reader, Id<Session> session);

} // namespace moothall
