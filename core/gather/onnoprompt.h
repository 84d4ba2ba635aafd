// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that answer no prompt: said before there was one, or brought in by a file.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::onNoPrompt {

// Of the session; hidden ones included.
int count(const Reader& reader, Id<Session> session);

// All of its session answer this prompt from now on.
Result<> putOn(Workspace& workspace, Id<Prompt> prompt);

} // namespace moothall::onNoPrompt
