// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Building the agenda before the day. Each action lays the planned starts anew, so that items
// follow one another; a locked start stays.
#pragma once

#include "core/involve/methodlibrary.h"
#include "core/involve/runsheet.h"

namespace moothall::agenda {

constexpr int longestItem = 240; // minutes

// An item that works by the method, as long as its rounds take; for a session to be said.
AgendaItem itemFor(const WholeMethod& method);

// Puts the item behind `after`, or last. Refused without a title, and with a length out of bounds.
Result<Id<AgendaItem>> insert(Workspace& workspace, const AgendaItem& item,
                              std::optional<Id<AgendaItem>> after = {});

// Gives it what the form says, under the same rules.
Result<> rewrite(Workspace& workspace, const AgendaItem& item);

Result<> takeOut(Workspace& workspace, Id<AgendaItem> item);

// So many places down, or up; to the end at most.
Result<> move(Workspace& workspace, Id<AgendaItem> item, int places);

// Refused with a length out of bounds.
Result<> setMinutes(Workspace& workspace, Id<AgendaItem> item, int minutes);

// It begins then, whatever comes before; with no time it follows the one before.
Result<> lockStart(Workspace& workspace, Id<AgendaItem> item, QTime start);

// At the same time as the item before, at other tables. Refused for the first item.
Result<> setAlongside(Workspace& workspace, Id<AgendaItem> item, bool alongside);

// Whether it stays as long as it is when the day runs late.
Result<> protect(Workspace& workspace, Id<AgendaItem> item, bool keepsLength);

// Adds the items of the plan. Where they take longer than the session, activities are made shorter
// in proportion, to a minute at least.
Result<> follow(Workspace& workspace, Id<Session> session, const AgendaPlan& plan);

// The length of the session in minutes; 0 where its times are not said.
int lengthOf(const Session& session);

// The minutes from the first item that is not before the start to the last end of all.
int plannedLength(std::span<const AgendaItem> items, const runsheet::RunSheet& sheet);

} // namespace moothall::agenda
