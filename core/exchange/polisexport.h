// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that Polis exports: its files, read but not yet understood.
#pragma once

#include "core/exchange/poliscomments.h"
#include "core/exchange/polisvotes.h"

#include <QHash>

#include <optional>

namespace moothall::exchange::polis {

using Summary = QHash<QString, QString>;

struct Export
{
    QString folderName;
    Summary summary; // empty without summary.csv
    Comments comments;
    std::optional<Votes> votes; // absent without participants-votes.csv
};

// Fails with the name of the file that cannot be read; only comments.csv has to be there.
Result<Export> readExport(const QString& folder);

} // namespace moothall::exchange::polis
