// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps an idea from being seen holds wherever its words stand again: in what it was split
// from or into, and in what is counted with it.
#pragma once

#include "core/gather/ideas.h"

namespace moothall::sameWords {

// The ideas that say the same, in whole or in part, with the idea itself. Not the other parts of
// what it is a part of.
std::vector<Id<Idea>> of(const Reader& reader, Id<Idea> idea);

// Sets or clears the mark on all of them. A whole stays marked for as long as one of its parts is.
void mark(Edit& edit, Id<Idea> idea, const std::string& column, bool on);

} // namespace moothall::sameWords
