// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas of a session from the newest back, a page at a time.
#pragma once

#include "core/gather/ideas.h"

#include <span>

namespace moothall {

// Which ideas: those of a session, on one prompt (0: on none) or on any.
struct IdeasOn
{
    Id<Session> session;
    std::optional<Id<Prompt>> prompt;

    friend bool operator==(const IdeasOn&, const IdeasOn&) = default;
};

// How many there are, and how many of them stand in no figure: those that a facilitator hid,
// those that were split or merged, and those that were not accepted.
struct IdeaCount
{
    int all = 0;
    int hidden = 0;
    int setAside = 0; // others stand for them
    int rejected = 0; // and not hidden

    int counted() const { return all - hidden - setAside - rejected; }
    IdeaCount& operator+=(const IdeaCount& more);
    friend bool operator==(const IdeaCount&, const IdeaCount&) = default;
};

namespace latest {

IdeaCount count(const Reader& reader, const IdeasOn& which);

// Of these alone, which takes no longer the more there are of others.
IdeaCount countAmong(const Reader& reader, const IdeasOn& which, std::span<const Id<Idea>> ideas);

// At most `limit`, newest first, older than `before` if that is given.
std::vector<Idea> read(const Reader& reader, const IdeasOn& which, std::optional<Id<Idea>> before,
                       int limit);

} // namespace latest

} // namespace moothall
