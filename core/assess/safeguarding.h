// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody says that a person is at risk of harm: what is done at once.
#pragma once

#include "core/assess/records.h"
#include "core/gather/ideas.h"

namespace moothall::safeguarding {

// Hides the idea, if there is one, wherever its words stand, and notes when it was passed on and to
// which role: the note holds nothing of what was said. An idea that is hidden already stays hidden.
Result<Id<Incident>> hideAndNote(Workspace& workspace, Id<Session> session,
                                 const std::optional<Id<Idea>>& idea);

// Notes a time that could not be noted then.
Result<Id<Incident>> note(Workspace& workspace, Id<Session> session, Timestamp at);

} // namespace moothall::safeguarding
