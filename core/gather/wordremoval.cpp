// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/wordremoval.h"

#include "core/gather/samewords.h"
#include "core/store/blotting.h"
#include "core/store/changeset.h"
#include "core/store/failure.h"
#include "core/store/fileaccess.h"
#include "core/store/label.h"

#include <SQLiteCpp/Transaction.h>

namespace moothall::wordRemoval {

namespace {

constexpr std::array gone{"redacted_text", "participant", "stakeholder_group", "table_number"};

int placeOf(const Reader& reader, std::string_view table, std::string_view column)
{
    return reader.value<int>("SELECT cid FROM pragma_table_info(?) WHERE name = ?", table, column);
}

std::array<Blot, 2> blotsOn(const Reader& reader, const std::set<std::int64_t>& ideas)
{
    const std::string words = instead().toStdString();
    Blot idea{"idea", ideas, {{placeOf(reader, "idea", "text"), words}}};
    for (const char* column : gone)
        idea.columns.emplace(placeOf(reader, "idea", column), std::nullopt);
    const Blot said{"said_words", ideas, {{placeOf(reader, "said_words", "text"), words}}};
    return {idea, said};
}

void blotHistory(const Reader& reader, const std::set<std::int64_t>& ideas)
{
    const auto blots = blotsOn(reader, ideas);
    for (const history::Seq seq : reader.values<history::Seq>("SELECT seq FROM history")) {
        const QByteArray before = history::changesetOf(reader, seq);
        QByteArray after = before;
        for (const Blot& blot : blots)
            after = blotted(after, blot);
        if (after != before)
            reader.run("UPDATE history SET changeset = ? WHERE seq = ?", after, seq);
    }
}

// That it was done stands in the history, of no seat: nobody can take it back.
void note(const Workspace& workspace)
{
    HistoryEntry entry;
    entry.label = Label::tr("Remove the words of a hidden idea");
    entry.at = systemClock();
    entry.schema = workspace.reader().value<int>("PRAGMA user_version");
    history::append(workspace.reader(), entry, {});
}

Result<Changes> removeAll(const Workspace& workspace, Id<Idea> id)
{
    const Reader& reader = workspace.reader();
    if (const Result<> there = fileaccess::isInItsPlace(reader.database(), workspace.path());
        !there)
        return tl::make_unexpected(there.error());
    SQLite::Transaction transaction(reader.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const auto idea = reader.find(id);
    if (!idea)
        throw RowIsGone("idea");
    if (!idea->withheld)
        return fail(Error::Kind::NotAllowed, Label::tr("Only the words of a hidden idea are "
                                                       "removed. Hide it first."));
    std::set<std::int64_t> all;
    Changes changes;
    for (const Id<Idea> one : sameWords::of(reader, id)) {
        reader.run("UPDATE idea SET text = ?, redacted_text = NULL, participant = NULL, "
                   "stakeholder_group = NULL, table_number = NULL WHERE id = ?",
                   instead(), one);
        reader.run("UPDATE said_words SET text = ? WHERE id = ?", instead(), one);
        all.insert(one.value);
        changes.add("idea", {ChangeKind::Edited, one.value});
    }
    blotHistory(reader, all);
    note(workspace);
    // Made anew: what is deleted from it one by one stays in it until it is tidied.
    SearchIndex(reader).rebuild();
    transaction.commit();
    return changes;
}

} // namespace

QString instead() { return Label::tr("These words were removed."); }

bool isDone(const Idea& idea) { return idea.withheld && idea.text == instead(); }

Result<> remove(Workspace& workspace, Id<Idea> idea)
{
    if (workspace.isReadOnly())
        return fail(Error::Kind::NotAllowed, Label::tr("This file was opened for reading only."));
    const Result<Changes> done = attempt([&] { return removeAll(workspace, idea); });
    if (!done)
        return tl::make_unexpected(done.error());
    // Out of the log beside the file as well, at the latest as it is closed.
    const Result<> emptied =
        attempt([&] { workspace.reader().database().exec("PRAGMA wal_checkpoint(TRUNCATE)"); });
    emit workspace.changed(*done);
    return emptied;
}

} // namespace moothall::wordRemoval
