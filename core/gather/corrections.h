// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was set wrongly while everybody talked: the table, group, kind or prompt of an idea that is
// saved.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::corrections {

Result<> setTable(Workspace& workspace, Id<Idea> idea, std::optional<int> table);

// Left out where the ground rules keep no group with an idea.
Result<> setGroup(Workspace& workspace, Id<Idea> idea, std::optional<Id<Group>> group);

// Absent: on none. Refused for a prompt of another session.
Result<> setPrompt(Workspace& workspace, Id<Idea> idea, std::optional<Id<Prompt>> prompt);

Result<> setKind(Workspace& workspace, Id<Idea> idea, IdeaKind kind);

} // namespace moothall::corrections
