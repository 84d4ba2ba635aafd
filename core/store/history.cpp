// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/changeset.h"

namespace moothall::history {

namespace {

// An entry that can still be taken back: not reversed, and above the floor.
constexpr std::string_view standing =
    "NOT EXISTS (SELECT 1 FROM history AS later WHERE later.reverses = history.seq) "
    "AND seq > (SELECT coalesce(max(seq), 0) FROM history AS floor WHERE floor.kind = 'floor') ";

// Not part of an import that still runs, here or in another program.
constexpr std::string_view settled =
    "AND (action_group IS NULL OR action_group IN "
    "(SELECT id FROM action_group AS ended WHERE ended.finished = 1)) ";

std::string where(std::string_view condition)
{
    return "WHERE " + std::string(condition) + " AND " + std::string(standing);
}

} // namespace

std::vector<HistoryEntry> newest(const Reader& reader, int limit)
{
    return reader.all<HistoryEntry>("ORDER BY seq DESC LIMIT ?", limit);
}

std::optional<HistoryEntry> find(const Reader& reader, Seq seq)
{
    return reader.first<HistoryEntry>("WHERE seq = ?", seq);
}

std::optional<HistoryEntry> nextUndo(const Reader& reader, const QString& seat)
{
    return reader.first<HistoryEntry>(where("kind IN ('do', 'redo') AND seat = ?") +
                                          std::string(settled) + "ORDER BY seq DESC LIMIT 1",
                                      seat);
}

std::optional<HistoryEntry> nextRedo(const Reader& reader, const QString& seat)
{
    // A new action ends what can be redone.
    return reader.first<HistoryEntry>(where("kind = 'undo' AND seat = ?1 AND seq > "
                                            "(SELECT coalesce(max(seq), 0) FROM history AS done "
                                            " WHERE done.kind = 'do' AND done.seat = ?1)") +
                                          "ORDER BY seq DESC LIMIT 1",
                                      seat);
}

std::vector<HistoryEntry> unitOf(const Reader& reader, const HistoryEntry& entry)
{
    if (!entry.group)
        return {entry};
    return reader.all<HistoryEntry>(where("action_group = ?") + "ORDER BY seq DESC", *entry.group);
}

bool isReversed(const Reader& reader, Seq seq)
{
    return reader.value<bool>("SELECT EXISTS (SELECT 1 FROM history WHERE reverses = ?)", seq);
}

bool isBelowFloor(const Reader& reader, Seq seq)
{
    return reader.value<bool>(
        "SELECT EXISTS (SELECT 1 FROM history WHERE kind = 'floor' AND seq >= ?)", seq);
}

std::optional<HistoryEntry> lastTouching(const Reader& reader, std::string_view table,
                                         std::int64_t id, Seq after)
{
    for (const Seq seq :
         reader.values<Seq>("SELECT seq FROM history WHERE seq > ? ORDER BY seq DESC", after)) {
        bool touches = false;
        forEachChange(changesetOf(reader, seq), [&](const ChangedRow& row) {
            touches = touches || (row.table() == table && row.change().id == id);
        });
        if (touches)
            return find(reader, seq);
    }
    return std::nullopt;
}

QByteArray changesetOf(const Reader& reader, Seq seq)
{
    return reader.value<QByteArray>("SELECT changeset FROM history WHERE seq = ?", seq);
}

Seq append(const Reader& reader, const HistoryEntry& entry, const QByteArray& changeset)
{
    reader.run("INSERT INTO history "
               "(label, at, seat, kind, reverses, action_group, schema, changeset) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
               entry.label, entry.at, entry.seat, entry.kind, entry.reverses, entry.group,
               entry.schema, changeset);
    return {reader.database().getLastInsertRowid()};
}

} // namespace moothall::history
