// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out about ideas while they are sorted: that nobody may see them, that they point to
// a person, are unclear or not to be quoted. As one action for all that are chosen.
#pragma once

#include "core/gather/ideas.h"
#include "ui/models/desk.h"
#include "ui/shell/commands.h"

namespace moothall::ui::marking {

// Hide now, Identifying, Unclear or Not to be quoted: marks all of them, or takes the mark off
// where all have it, and says so. Returns whether it happened; the reason why not has been said
// then.
bool toggle(Desk& desk, Command command, const std::vector<Id<Idea>>& ideas);

} // namespace moothall::ui::marking
