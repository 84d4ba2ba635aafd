// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command does to one idea: same here, hide, mark as identifying, park.
#pragma once

#include "ui/gather/ideasmodel.h"
#include "ui/shell/commands.h"

namespace moothall::ui::ideaCommands {

// Why the command cannot be done with the idea now, as a sentence; null: there is no idea. Empty
// where it can, or where it is no command for an idea.
QString whyNot(Command command, const IdeaRow* idea);

// Sets the table, group or kind of an idea that is saved, and says so. Returns whether the command
// is one of those.
bool correct(Desk& desk, Command command, int number, const IdeaRow& idea);

// Moves an idea that is saved to the prompt before or after its own, and says so. After the last
// one it is on none.
void moveToPrompt(Desk& desk, Id<Idea> idea, int by);

// Does it and says so. Commands that are not for an idea do nothing.
void run(Desk& desk, Command command, const IdeaRow& idea);

} // namespace moothall::ui::ideaCommands
