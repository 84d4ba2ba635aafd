// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an action back: what stands in the way, and what a person may answer.
#pragma once

#include "core/store/changeset.h"
#include "core/store/history.h"

namespace moothall {

// What to do where something changed since.
enum class IfChangedSince
{
    Ask,     // change nothing and say what is in the way
    Keep,    // keep what changed since, take back the rest
    Restore, // bring back what was there before, where it can be
};

// A row that a later action changed, and that action.
struct Obstacle
{
    Clash clash;
    std::optional<HistoryEntry> since; // absent: not known which
};

// What became of the wish to take something back.
struct Reversal
{
    QString label; // of the action: "Rename theme"; empty: there was none to take back
    std::vector<Obstacle> obstacles; // why it was not done
    bool done() const { return !label.isEmpty() && obstacles.empty(); }
    bool nothingToDo() const { return label.isEmpty(); }

    // One sentence for the person about what is in the way; empty when done.
    QString question() const;
};

// Applies the inverse of each entry under a recording of its own, in the transaction that is open,
// and gives the rows to append to the history: kind, reference and group are set. If `obstacles` is
// filled, the transaction must be rolled back. Throws SQLite::Exception.
struct ReversedEntry
{
    HistoryEntry entry;
    QByteArray changeset;
};
struct ReversedUnit
{
    std::vector<ReversedEntry> entries;
    std::vector<Obstacle> obstacles;
};
ReversedUnit applyReversal(const Reader& reader, const std::vector<HistoryEntry>& unit,
                           IfChangedSince answer);

} // namespace moothall
