// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A past project as the template of a new one: how it was done, never what was said.
#pragma once

#include "core/involve/project.h"

namespace moothall::templates {

// Begins a project like that one, as one action: its groups with their targets, its sessions with
// tables, ground rules, agenda and prompts, and how people take part. Nothing that people said or
// that was found, promised or decided comes along, nobody who was there, and no date or place: what
// was local about it stands in the note of the new one. Refused without a title, with one that is
// too long, and where the project has gone.
Result<Id<Project>> copy(Workspace& workspace, Id<Project> from, const QString& title);

} // namespace moothall::templates
