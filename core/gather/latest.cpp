// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/latest.h"

#include "core/gather/hiddenmeanwhile.h"
#include "core/store/idlist.h"

#include <limits>

namespace moothall {

IdeaCount& IdeaCount::operator+=(const IdeaCount& more)
{
    all += more.all;
    hidden += more.hidden;
    setAside += more.setAside;
    rejected += more.rejected;
    return *this;
}

namespace latest {

namespace {

std::string chosen(const IdeasOn& which)
{
    return std::string("WHERE session = ?1 AND ?2 IS ?2 ") +
           (which.prompt ? "AND coalesce(prompt, 0) = ?2 " : "");
}

// `ideas`: the table, or some of its rows under its name.
template <class... Args>
IdeaCount countOf(const Reader& reader, const std::string& ideas, const IdeasOn& which,
                  const Args&... args)
{
    IdeaCount count;
    reader.forEach(
        "SELECT count(*), "
        "count(*) FILTER (WHERE NOT aside AND hidden), count(*) FILTER (WHERE aside), "
        "count(*) FILTER (WHERE NOT aside AND NOT hidden AND moderation = 'rejected') FROM "
        "(SELECT moderation, idea.id IN (SELECT origin FROM idea_origin) AS aside, withheld = 1 "
        "OR idea.id IN (SELECT value FROM json_each(?3)) AS hidden FROM " +
            ideas + ' ' + chosen(which) + ")",
        [&](SQLite::Statement& row) {
            count = {row.getColumn(0).getInt(), row.getColumn(1).getInt(),
                     row.getColumn(2).getInt(), row.getColumn(3).getInt()};
        },
        which.session, which.prompt, hiddenMeanwhile::list(), args...);
    return count;
}

} // namespace

IdeaCount count(const Reader& reader, const IdeasOn& which)
{
    return countOf(reader, "idea", which);
}

IdeaCount countAmong(const Reader& reader, const IdeasOn& which, std::span<const Id<Idea>> ideas)
{
    // Found by their ids before anything is asked of them: otherwise SQLite, which knows how many
    // ideas there were when the file was opened last, walks through all that came since.
    return countOf(reader,
                   "(SELECT idea.id, session, prompt, moderation, withheld FROM json_each(?4) AS "
                   "each CROSS JOIN idea ON idea.id = each.value LIMIT -1) AS idea",
                   which, idList(ideas));
}

std::vector<Idea> read(const Reader& reader, const IdeasOn& which, std::optional<Id<Idea>> before,
                       int limit)
{
    const Id<Idea> bound = before.value_or(Id<Idea>{std::numeric_limits<std::int64_t>::max()});
    return reader.all<Idea>(chosen(which) + "AND id < ?3 ORDER BY id DESC LIMIT ?4", which.session,
                            which.prompt, bound, limit);
}

} // namespace latest

} // namespace moothall
