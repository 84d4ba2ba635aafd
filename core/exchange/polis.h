// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a conversation that was exported from Polis.
#pragma once

#include "core/exchange/importplan.h"

namespace moothall::exchange {

// Plans the folder of an export (comments.csv, and with it participants-votes.csv and summary.csv)
// as a project with one online session. Comments that moderators rejected stay so marked. Votes
// are checked: the totals of comments.csv against the single votes, whose sign differs between
// exports. A missing participants-votes.csv or summary.csv is told as a warning.
Result<ImportPlan> planPolis(IdSource& ids, const QString& folder);

} // namespace moothall::exchange
