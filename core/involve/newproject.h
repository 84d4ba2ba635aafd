// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A new project, ready to work on: its four steps are there and the first is open.
#pragma once

#include "core/involve/project.h"

namespace moothall::projects {

constexpr int longestTitle = 120;

// Adds the project with its steps as one action, and the methods where the file has none. Refused
// without a title, and with one that is too long.
Result<Id<Project>> begin(Workspace& workspace, const QString& title);

// Within an action: the project with its steps, the first of them open, under a code of its own.
Id<Project> insertNew(Edit& edit, Project project);

// The title without needless spaces; refused as above.
Result<QString> goodTitle(const QString& title);

// Gives it another title, under the same rules.
Result<> retitle(Workspace& workspace, Id<Project> project, const QString& title);

} // namespace moothall::projects
