// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports pasted lines, one idea a line.
#pragma once

#include "core/exchange/importplan.h"

namespace moothall::exchange {

// The lines that have words, without the bullets and numbers that lists put before them.
QStringList ideaLines(const QString& text);

// `name`: of a new project and session.
Result<ImportPlan> planLines(const Reader& reader, IdSource& ids, const QString& text,
                             const Target& target, const QString& name);

// The same for a text file.
Result<ImportPlan> planLinesOf(const Reader& reader, IdSource& ids, const QString& path,
                               const Target& target);

} // namespace moothall::exchange
