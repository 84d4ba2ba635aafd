// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The question that an item of the agenda puts to the room.
#pragma once

#include "core/gather/prompts.h"
#include "core/involve/agenda.h"

namespace moothall::itemPrompt {

constexpr int longestPrompt = 200;

// Empty where the item asks nothing.
QString of(const Reader& reader, const AgendaItem& item);

// The item asks this: a new prompt, or other words for the one it has. Without words it asks
// nothing any more; the prompt goes unless ideas or other items belong to it. Refused with more
// than 200 characters.
Result<> say(Workspace& workspace, Id<AgendaItem> item, const QString& words);

} // namespace moothall::itemPrompt
