// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Running a session by its agenda: one key begins it and goes on. Plan and day are both kept.
#pragma once

#include "core/involve/runsheet.h"

namespace moothall::running {

// Begins the next round of the item under way; after its last round ends the item and begins the
// next; the first time it begins the first item that is not before the start. Items alongside begin
// with it. Returns the item that is under way now, or none where the last one has ended. Fails with
// NotFound without an agenda.
Result<std::optional<AgendaItem>> goOn(Workspace& workspace, Id<Session> session);

// Takes the last step back: the round or the item before is under way again, as if it had never
// ended, and what was given to the one that had begun since is taken from it.
Result<std::optional<AgendaItem>> goBack(Workspace& workspace, Id<Session> session);

// The item under way, and its round, get minutes more, or less; never less than none. Returns the
// item.
Result<AgendaItem> give(Workspace& workspace, Id<Session> session, int minutes);

// Makes the items as short as proposed.
Result<> shorten(Workspace& workspace, const std::vector<runsheet::Shortened>& items);

} // namespace moothall::running
