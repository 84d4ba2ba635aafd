// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/unlinking.h"

#include "core/store/blotting.h"
#include "core/store/changeset.h"
#include "core/store/history.h"

namespace moothall::unlinking {

namespace {

int placeOf(const Reader& reader, std::string_view column)
{
    return reader.value<int>("SELECT cid FROM pragma_table_info('idea') WHERE name = ?", column);
}

// By where they were added or removed: there the history names all of a row.
std::set<std::int64_t> ideasEver(const Reader& reader, Id<Session> session,
                                 const std::vector<QByteArray>& changesets)
{
    const int place = placeOf(reader, "session");
    const std::string wanted = std::to_string(session.value);
    std::set<std::int64_t> ideas;
    for (const QByteArray& changeset : changesets)
        forEachChange(changeset, [&](const ChangedRow& row) {
            if (row.table() == "idea" &&
                (row.textBefore(place) == wanted || row.textAfter(place) == wanted))
                ideas.insert(row.change().id);
        });
    return ideas;
}

} // namespace

bool cut(Edit& edit, Id<Session> session, const std::vector<std::string_view>& columns)
{
    const Reader& reader = edit;
    const auto entries = reader.values<history::Seq>("SELECT seq FROM history ORDER BY seq");
    std::vector<QByteArray> changesets;
    for (const history::Seq entry : entries)
        changesets.push_back(history::changesetOf(reader, entry));
    Blot blot{"idea", ideasEver(reader, session, changesets), {}};
    for (const std::string_view column : columns)
        blot.columns.emplace(placeOf(reader, column), std::nullopt);
    bool saidSomething = false;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QByteArray left = blotted(changesets[i], blot);
        if (left == changesets[i])
            continue;
        saidSomething = true;
        edit.run("UPDATE history SET changeset = ? WHERE seq = ?", left, entries[i]);
    }
    return saidSomething;
}

} // namespace moothall::unlinking
