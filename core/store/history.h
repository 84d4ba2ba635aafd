// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was done in this file, by whom and when: append-only, and the source of undo.
#pragma once

#include "core/store/reader.h"

#include <QByteArray>

#include <array>

namespace moothall {

enum class HistoryKind
{
    Do,    // an action
    Undo,  // took an entry back
    Redo,  // took an Undo back
    Floor, // the file was converted; nothing before it can be undone
};

constexpr auto wordsOf(HistoryKind)
{
    return std::array{Word{HistoryKind::Do, "do"}, Word{HistoryKind::Undo, "undo"},
                      Word{HistoryKind::Redo, "redo"}, Word{HistoryKind::Floor, "floor"}};
}

struct ActionGroup;

struct HistoryEntry
{
    Id<HistoryEntry> seq;
    QString label;
    Timestamp at;
    QString seat; // empty: the program itself
    HistoryKind kind = HistoryKind::Do;
    std::optional<Id<HistoryEntry>> reverses;
    std::optional<Id<ActionGroup>> group;
    int schema = 0;
};

template <>
struct Record<HistoryEntry>
{
    static constexpr std::string_view table = "history";
    static constexpr std::tuple columns{
        Column{"seq", &HistoryEntry::seq},
        Column{"label", &HistoryEntry::label},
        Column{"at", &HistoryEntry::at},
        Column{"seat", &HistoryEntry::seat},
        Column{"kind", &HistoryEntry::kind},
        Column{"reverses", &HistoryEntry::reverses},
        Column{"action_group", &HistoryEntry::group},
        Column{"schema", &HistoryEntry::schema},
    };
};

namespace history {

using Seq = Id<HistoryEntry>;

// All entries, newest first; at most `limit`.
std::vector<HistoryEntry> newest(const Reader& reader, int limit);

std::optional<HistoryEntry> find(const Reader& reader, Seq seq);

// The entry that Ctrl+Z of this seat takes back, if any.
std::optional<HistoryEntry> nextUndo(const Reader& reader, const QString& seat);

// The entry of kind Undo that Ctrl+Y of this seat takes back, if any.
std::optional<HistoryEntry> nextRedo(const Reader& reader, const QString& seat);

// What is taken back together with `entry`, newest first: itself, or what is left of its group.
std::vector<HistoryEntry> unitOf(const Reader& reader, const HistoryEntry& entry);

// Whether the entry was taken back already, or lies below the floor.
bool isReversed(const Reader& reader, Seq seq);
bool isBelowFloor(const Reader& reader, Seq seq);

// The newest entry after `after` that touched the row, if any.
std::optional<HistoryEntry> lastTouching(const Reader& reader, std::string_view table,
                                         std::int64_t id, Seq after);

QByteArray changesetOf(const Reader& reader, Seq seq);

// Adds an entry in the transaction that is open; `entry.seq` is chosen by the file.
Seq append(const Reader& reader, const HistoryEntry& entry, const QByteArray& changeset);

} // namespace history
} // namespace moothall
