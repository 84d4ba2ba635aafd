// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Early solutions and offers: they are kept for Develop, and are no evidence of a need.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::seeds {

// Whether the room told early solutions from what people need. Ideas that come out of a table or
// from a conversation elsewhere are all called ideas, whatever they say.
bool areToldApart(const Reader& reader, Id<Project> project);

// Where they are told apart.
bool isSeed(IdeaKind kind);

} // namespace moothall::seeds
