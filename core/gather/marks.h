// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of ideas besides their words, of one or of several at once: each call is one action.
#pragma once

#include "core/gather/ideas.h"

#include <span>

namespace moothall::marks {

// Hidden or pointing to a person, an idea takes with it whatever has the same words.
Result<> set(Workspace& workspace, std::span<const Id<Idea>> chosen, ideas::Mark mark, bool on);

// Who said it wants to be quoted nowhere: it waits, as before a moderator, and counts all the same.
Result<> setQuotable(Workspace& workspace, std::span<const Id<Idea>> chosen, bool on);

} // namespace moothall::marks
