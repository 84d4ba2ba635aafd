// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/roomideas.h"

#include "core/gather/readable.h"

#include <algorithm>

namespace moothall::roomIdeas {

namespace {

// The same as mayBeShown, and not what others stand for, which would be there twice.
constexpr std::string_view shown =
    "session = ?1 AND (?2 IS NULL OR coalesce(prompt, 0) = ?2) AND withheld = 0 "
    "AND moderation = 'accepted' AND (identifying = 0 OR coalesce(redacted_text, '') <> '') "
    "AND id NOT IN (SELECT origin FROM idea_origin) "
    "AND id NOT IN (SELECT value FROM json_each(?3)) ";

// Whoever refused to be quoted is not read out to the room either; they count all the same.
constexpr std::string_view quoted =
    "AND coalesce(participant, 0) NOT IN (SELECT participant FROM agreement "
    "WHERE purpose = 'anonymous_quotes' AND state IN ('refused', 'withdrawn')) ";

} // namespace

bool mayBeShown(const Idea& idea)
{
    return isReadable(idea) && idea.moderation == Moderation::Accepted;
}

std::vector<RoomIdea> newest(const Reader& reader, const IdeasOn& which, int limit)
{
    std::vector<RoomIdea> newest;
    for (const Idea& idea : reader.all<Idea>(
             "WHERE " + std::string(shown) + std::string(quoted) + "ORDER BY id DESC LIMIT ?4",
             which.session, which.prompt, hiddenMeanwhile::list(), limit))
        newest.push_back({idea.id, ideas::shownText(idea)});
    return newest;
}

int count(const Reader& reader, const IdeasOn& which)
{
    return reader.value<int>("SELECT count(*) FROM idea WHERE " + std::string(shown), which.session,
                             which.prompt, hiddenMeanwhile::list());
}

int countIn(const Reader& reader, Id<Theme> theme)
{
    return int(std::ranges::count_if(ideas::inTheme(reader, theme), mayBeShown));
}

} // namespace moothall::roomIdeas
