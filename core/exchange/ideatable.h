// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a table of ideas, one a row.
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/delimited.h"
#include "core/exchange/importplan.h"

namespace moothall::exchange {

// Plans the rows of a table as ideas. A row with an unknown group, kind, status or table, or with
// more cells than the header, is rejected, with its line; rows without text are left out and
// counted. Prompts, themes and participants that are not there are added, and so are groups where
// the project has none yet. Participants who are there are found by their code only. One given by
// name is new, and gets a code; the name stays in the personal layer. Nobody new may be quoted
// unless the table says so. `name`: of a new project and session.
Result<ImportPlan> planIdeas(const Reader& reader, IdSource& ids, const Table& table,
                             const ColumnMapping& mapping, const Target& target,
                             const QString& name);

// The same for a CSV or tab separated file. `columns` as chooseColumns takes it.
Result<ImportPlan> planTable(const Reader& reader, IdSource& ids, const QString& path,
                             const Target& target, const QString& columns = {});

} // namespace moothall::exchange
