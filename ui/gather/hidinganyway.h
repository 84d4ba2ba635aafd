// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea that should be hidden is hidden, whether or not the disk takes it.
#pragma once

#include "core/gather/ideas.h"
#include "ui/models/desk.h"

namespace moothall::ui {

// Says how marking the idea went: `said`, as the desk says it. Where it could not be written and
// the mark hides, the idea is hidden in memory, and it is tried again until it is on disk.
void sayMarked(Desk& desk, Id<Idea> idea, ideas::Mark mark, const Result<>& outcome,
               const QString& said);

// Hides it in memory, and goes on trying.
void hideUntilWritten(Desk& desk, Id<Idea> idea, ideas::Mark mark);

} // namespace moothall::ui
