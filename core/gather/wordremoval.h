// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words that must not be kept at all, such as what somebody disclosed: gone from the idea, from
// wherever else they stand, from the search and from the history.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::wordRemoval {

// What stands in place of the words.
QString instead();

// Takes them out of the idea and of what says the same in whole or in part, with the person, the
// group and the table; the ideas stay hidden. Cannot be undone; everything else still can. Files
// that were made of this one before hold the words as they did. Refused for an idea that is not
// hidden.
Result<> remove(Workspace& workspace, Id<Idea> idea);

// Whether the words of the idea were removed.
bool isDone(const Idea& idea);

} // namespace moothall::wordRemoval
