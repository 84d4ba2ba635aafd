// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/latest.h"

#include <limits>

namespace moothall::latest {

namespace {

std::string chosen(const IdeasOn& which)
{
    return std::string("WHERE session = ?1 AND ?2 IS ?2 ") +
           (which.prompt ? "AND coalesce(prompt, 0) = ?2 " : "");
}

} // namespace

IdeaCount count(const Reader& reader, const IdeasOn& which)
{
    IdeaCount count;
    reader.forEach(
        "SELECT count(*), "
        "count(*) FILTER (WHERE NOT aside AND withheld = 1), count(*) FILTER (WHERE aside), "
        "count(*) FILTER (WHERE NOT aside AND withheld = 0 AND moderation = 'rejected') FROM "
        "(SELECT *, id IN (SELECT origin FROM idea_origin) AS aside FROM idea " +
            chosen(which) + ")",
        [&](SQLite::Statement& row) {
            count = {row.getColumn(0).getInt(), row.getColumn(1).getInt(),
                     row.getColumn(2).getInt(), row.getColumn(3).getInt()};
        },
        which.session, which.prompt);
    return count;
}

std::vector<Idea> read(const Reader& reader, const IdeasOn& which, std::optional<Id<Idea>> before,
                       int limit)
{
    const Id<Idea> bound = before.value_or(Id<Idea>{std::numeric_limits<std::int64_t>::max()});
    return reader.all<Idea>(chosen(which) + "AND id < ?3 ORDER BY id DESC LIMIT ?4", which.session,
                            which.prompt, bound, limit);
}

} // namespace moothall::latest
