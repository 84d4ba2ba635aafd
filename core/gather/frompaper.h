// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Typing what a table has handed over on paper.
#pragma once

#include "core/gather/ideas.h"
#include "core/gather/untypednotes.h"

namespace moothall::ideas {

// Adds the ideas as one action, each a note less of those that its table has on paper, and never
// less than none. Refused without words, and for words that are longer than one idea.
// Of what comes from paper only a code before the words says who said it.
Result<> addFromPaper(Workspace& workspace, const std::vector<Idea>& ideas);

} // namespace moothall::ideas
