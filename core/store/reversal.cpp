// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reversal.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace moothall {

namespace {

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(UndoText)
};

// Whether the answer given settles the clash. A reference that would dangle is never settled by an
// answer; a row that is gone cannot be restored into.
bool settles(IfChangedSince answer, Clash::Kind kind)
{
    switch (answer) {
    case IfChangedSince::Ask:
        return false;
    case IfChangedSince::Keep:
        return kind != Clash::Kind::Needed;
    case IfChangedSince::Restore:
        return kind == Clash::Kind::Edited || kind == Clash::Kind::Present ||
               kind == Clash::Kind::Gone;
    }
    return false;
}

HistoryKind reversed(HistoryKind kind)
{
    return kind == HistoryKind::Undo ? HistoryKind::Redo : HistoryKind::Undo;
}

} // namespace

QString Reversal::question() const
{
    if (obstacles.empty())
        return {};
    const Obstacle& first = obstacles.front();
    if (first.clash.kind == Clash::Kind::Needed)
        return UndoText::tr(
                   "“%1” cannot be taken back: something added later needs it, or it needs "
                   "something that is gone. Take that back first.")
            .arg(label);
    const QString later =
        first.since ? UndoText::tr("“%1” at %2")
                          .arg(first.since->label,
                               QLocale().toString(first.since->at.toUtc().toLocalTime().time(),
                                                  QLocale::ShortFormat))
                    : UndoText::tr("A later action");
    if (first.clash.kind == Clash::Kind::Missing || first.clash.kind == Clash::Kind::Gone)
        return UndoText::tr("%1 removed what “%2” would change. Take that back first, or keep it "
                            "removed.")
            .arg(later, label);
    return UndoText::tr("%1 changed the same thing after “%2”. Keep it as it is now, or bring back "
                        "what was there before?")
        .arg(later, label);
}

ReversedUnit applyReversal(const Reader& reader, const std::vector<HistoryEntry>& unit,
                           IfChangedSince answer)
{
    ReversedUnit outcome;
    for (const HistoryEntry& entry : unit) {
        const QByteArray changeset = history::changesetOf(reader, entry.seq);
        Recording recording(reader.database());
        const std::vector<Clash> clashes =
            applyInverse(reader.database(), changeset,
                         answer == IfChangedSince::Restore ? OnClash::Replace : OnClash::Keep);
        for (const Clash& clash : clashes)
            if (!settles(answer, clash.kind))
                outcome.obstacles.push_back(
                    {clash, history::lastTouching(reader, clash.table, clash.id, entry.seq)});
        const QByteArray actual = recording.changeset();
        // SQLite reports success for a changeset of tables that look different now, and does
        // nothing. Only an answer of "keep" may leave nothing to do.
        if (actual.isEmpty() && !changeset.isEmpty() && clashes.empty())
            throw SQLite::Exception("an inverse changed nothing", SQLITE_CORRUPT);
        HistoryEntry reversal = entry;
        reversal.kind = reversed(entry.kind);
        reversal.reverses = entry.seq;
        reversal.group.reset();
        outcome.entries.push_back({reversal, actual});
    }
    return outcome;
}

} // namespace moothall
