// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An idea that should be hidden is hidden, whether or not the disk takes it.
#pragma once

#include "core/gather/marks.h"
#include "ui/models/desk.h"

namespace moothall::ui {

// Says how marking the ideas went: `said`, as the desk says it. Where it could not be written and
// the mark hides, they are hidden in memory, and it is tried again until it is on disk. Returns
// whether it is done, in one way or the other.
bool sayMarked(Desk& desk, std::span<const Id<Idea>> ideas, ideas::Mark mark,
               const Result<>& outcome, const QString& said);

// Shows again what is hidden in memory alone, and says so; false where none of it is.
bool showUnwritten(Desk& desk, std::span<const Id<Idea>> ideas, const QString& said);

// On a full disk: the idea, if there is one, is hidden in memory and the time kept, until both can
// be written.
void noteUntilWritten(Desk& desk, const std::optional<Id<Idea>>& idea);

} // namespace moothall::ui
