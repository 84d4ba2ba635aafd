// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/reportversions.h"

#include "core/base/idsource.h"
#include "core/involve/project.h"
#include "core/store/failure.h"
#include "core/store/fileaccess.h"
#include "core/store/label.h"

#include <SQLiteCpp/Transaction.h>

#include <random>

namespace moothall::reportVersions {

namespace {

// That it was issued stands in the history, of no seat and with nothing to take back.
void note(const Workspace& workspace)
{
    HistoryEntry entry;
    entry.label = Label::tr("Issue report");
    entry.at = systemClock();
    entry.schema = workspace.reader().value<int>("PRAGMA user_version");
    history::append(workspace.reader(), entry, {});
}

Result<Id<ReportVersion>> write(const Workspace& workspace, ReportVersion version)
{
    const Reader& reader = workspace.reader();
    if (const Result<> there = fileaccess::isInItsPlace(reader.database(), workspace.path());
        !there)
        return tl::make_unexpected(there.error());
    SQLite::Transaction transaction(reader.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (!reader.find(version.project))
        throw RowIsGone("project");
    version.id = {IdSource(systemClock, std::random_device()()).next()};
    version.number =
        1 +
        reader.value<int>("SELECT coalesce(max(number), 0) FROM report_version WHERE project = ?",
                          version.project);
    reader.run(
        "INSERT INTO report_version (id, project, number, is_final, made, threshold, printed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        version.id, version.project, version.number, version.isFinal, version.made,
        version.threshold, version.printed);
    note(workspace);
    transaction.commit();
    return version.id;
}

} // namespace

std::vector<ReportVersion> all(const Reader& reader, Id<Project> project)
{
    return reader.all<ReportVersion>("WHERE project = ? ORDER BY number, id", project);
}

Result<Id<ReportVersion>> add(Workspace& workspace, const ReportVersion& version)
{
    if (workspace.isReadOnly())
        return fail(Error::Kind::NotAllowed, Label::tr("This file was opened for reading only."));
    const auto added = attempt([&] { return write(workspace, version); });
    if (!added)
        return added;
    Changes changes;
    changes.add("report_version", {ChangeKind::Added, added->value});
    emit workspace.changed(changes);
    return added;
}

} // namespace moothall::reportVersions
