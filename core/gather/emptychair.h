// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The empty chair: whose experience has not been heard before Gather closes. For the facilitator,
// who reads out what is missing; never for the room.
#pragma once

#include "core/involve/groups.h"
#include "core/store/reader.h"

#include <optional>
#include <vector>

namespace moothall {

struct Prompt;
struct Session;

// A group that has not spoken for itself.
struct EmptyChair
{
    enum class Why
    {
        Silent,    // people of it are here, and none of their ideas is
        SpokenFor, // others have said what it might add, second-hand
        NobodyHere
    };

    Group group;
    Why why = Why::NobodyHere;
    int people = 0;     // of the group, in the room
    int secondHand = 0; // ideas that others gave for it

    friend bool operator==(const EmptyChair&, const EmptyChair&) = default;
};

struct EmptyChairs
{
    std::vector<EmptyChair> groups;    // those the decision falls on first, then as in the project
    std::vector<MissingVoice> missing; // written down for the project, in its order
    int heard = 0;                     // groups that have spoken for themselves
    int withoutGroup = 0;              // ideas of which nobody knows the group
    bool groupsAreKept = true;         // false: the ground rules keep no group with an idea

    friend bool operator==(const EmptyChairs&, const EmptyChairs&) = default;
};

// Who has not been heard on the prompt (0: on none), or in the whole session. People are those in
// the room while it was asked. Hidden and rejected ideas do not count, and neither do groups that
// decide: they are no voices.
EmptyChairs emptyChairs(const Reader& reader, Id<Session> session,
                        std::optional<Id<Prompt>> prompt);

// The same for the decision as a whole: over every session of the project.
EmptyChairs emptyChairs(const Reader& reader, Id<Project> project);

} // namespace moothall
