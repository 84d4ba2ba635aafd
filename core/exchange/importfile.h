// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports whatever a person points at.
#pragma once

#include "core/exchange/delimited.h"
#include "core/exchange/format.h"
#include "core/exchange/importplan.h"

namespace moothall::exchange {

struct ImportRequest
{
    QString path;                    // a file, or the folder of a Polis export
    Format format = Format::Unknown; // told by the path and its first lines
    Target target;                   // for tables and lines alone
    QString columns;                 // for tables alone, as chooseColumns takes it
    QString sheet;                   // of a spreadsheet; empty: the first with words
};

// Whether what comes in brings a project of its own, so that no target can be given.
bool bringsProject(Format format);

// The format of the request, detected where it is not given.
Format formatOf(const ImportRequest& request);

// Whether it is read as rows and columns, so that somebody can say which column holds what.
bool isTable(Format format);

// The rows and columns of the file; only for what is a table.
Result<Table> tableOf(const ImportRequest& request);

Result<ImportPlan> planImport(const Reader& reader, IdSource& ids, const ImportRequest& request);

} // namespace moothall::exchange
