// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole room may read: words, and nothing of who said them or where they sat.
#pragma once

#include "core/gather/latest.h"

namespace moothall {

struct RoomIdea
{
    Id<Idea> id;
    QString words; // the safe wording, if there is one

    friend bool operator==(const RoomIdea&, const RoomIdea&) = default;
};

namespace roomIdeas {

// Whether the room may read it: neither hidden nor turned down, and if it points to a person, only
// in its safe wording.
bool mayBeShown(const Idea& idea);

// At most `limit`, newest first, without those that others stand for and those of people who
// refused to be quoted.
std::vector<RoomIdea> newest(const Reader& reader, const IdeasOn& which, int limit);

// How many there are without a limit.
int count(const Reader& reader, const IdeasOn& which);

// How many ideas of the theme the room may read.
int countIn(const Reader& reader, Id<Theme> theme);

} // namespace roomIdeas

} // namespace moothall
