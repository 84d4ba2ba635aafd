// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Save a copy": the whole workspace as one closed file, for a stick, a colleague or a rainy day.
#pragma once

#include "core/store/workspace.h"

namespace moothall {

// Copies the workspace to the path, in place of a file that is there. The copy is checked before
// it takes its name: when this fails, nothing was made and an older copy is as it was.
Result<> saveCopy(const Workspace& workspace, const QString& to);

// The same for a worker that reads the file at `from` through its own connection.
Result<> saveCopy(const Reader& reader, const QString& from, const QString& to);

} // namespace moothall
