// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a conversation that was exported from Polis.
#pragma once

#include "core/exchange/importplan.h"

namespace moothall::exchange {

// Plans the folder of an export (comments.csv, and with it participants-votes.csv and summary.csv)
// as a project with one online session. Comments that moderators rejected, or have yet to look
// at, stay so marked. Votes
// are checked: the totals of comments.csv against the single votes, whose sign differs between
// exports. A missing participants-votes.csv or summary.csv is told as a warning, and so is a
// project of the same conversation that is there already. `language`: what people wrote in, BCP 47;
// empty where nobody knows.
Result<ImportPlan> planPolis(const Reader& reader, IdSource& ids, const QString& folder,
                             const QString& language = {});

} // namespace moothall::exchange
