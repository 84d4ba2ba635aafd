// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import would add, to look at before anything is written, and the writing of it.
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/progress.h"
#include "core/exchange/recordset.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace moothall::exchange {

// Where imported ideas go: a session, a new session of a project, or a new project.
struct Target
{
    std::optional<Id<Project>> project;
    std::optional<Id<Session>> session;
    std::optional<Id<Prompt>> prompt; // of the session; what ideas answer that name none
    QString language;                 // of a new project, BCP 47; empty: as projects begin
};

// A row of the file that is not imported, and why. The reason is for the screen, not for a log:
// it may quote a cell.
struct RejectedRow
{
    int line = 0; // in the file, counted from 1
    QString reason;

    friend bool operator==(const RejectedRow&, const RejectedRow&) = default;
};

// Made by the importers once the whole file is read and understood. Holds every row to be added,
// under the id it will have.
struct ImportPlan
{
    RecordSet rows;
    Id<Project> project; // new if it is among the rows
    Id<Session> session;
    std::optional<Id<Prompt>> prompt; // there already; what ideas answer that name none
    QStringList notes;                // what was found and done, one sentence each
    QStringList warnings;             // what a person should look at, one sentence each
    std::vector<RejectedRow> rejected;
    QStringList strangeCodes; // before words, and nobody's
};

// What the plan adds: "1 project, 24 participants, 64 ideas"; empty if it adds none of them.
QString countsOf(const ImportPlan& plan);

// Starts a plan: with the session, or with a new one named `name`, in a new project if need be.
Result<ImportPlan> planFor(const Reader& reader, IdSource& ids, const Target& target,
                           const QString& name);

// Writes the plan as one undo. Stopped or failing, nothing of it remains.
Result<> run(Workspace& workspace, const ImportPlan& plan, const Progress& progress = {});

} // namespace moothall::exchange
