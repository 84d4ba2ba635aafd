// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas that somebody hid while nothing could be written, as on a full disk: no view shows them all
// the same, until it is written, for as long as the program runs.
#pragma once

#include "core/gather/ideas.h"

#include <string>

namespace moothall::hiddenMeanwhile {

// May be asked by any thread.
bool has(Id<Idea> idea);
std::string list(); // of all of them, for json_each

// Whether anything is hidden that is not written yet: it would be seen again once the program ends.
bool isWaiting();

// With whatever says the same. Nothing of the file changes; whoever follows the workspace has to
// hear of what is given back as of any other change.
Changes add(const Reader& reader, Id<Idea> idea, ideas::Mark mark);
Changes drop(Id<Idea> idea);

// Writes what waits, one action each; fails where nothing can be written yet.
Result<> write(Workspace& workspace);

} // namespace moothall::hiddenMeanwhile
