// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of who has been heard, as the lines of bars and of check lists. For the
// facilitator alone; never for the room.
#pragma once

#include "core/gather/heard.h"
#include "ui/gather/sharebars.h"
#include "ui/models/desk.h"
#include "ui/widgets/closeline.h"

class QVBoxLayout;

namespace moothall::ui::coverage {

// Ideas beside people, the tick at the share that the people have.
std::vector<ShareBars::Line> byTable(const Heard& heard);
std::vector<ShareBars::Line> byGroup(const Reader& reader, Id<Project> project, const Heard& heard);
std::vector<ShareBars::Line> byBroadGroup(const Reader& reader, Id<Project> project,
                                          const Heard& heard);

// People beside those wished for: groups with a target only.
std::vector<ShareBars::Line> byTarget(const Reader& reader, Id<Project> project,
                                      Id<Session> session);

// What the quietest table should be told; empty where none is quiet.
QString adviceFor(const Heard& heard);

// Who has not spoken for themselves, a line each.
void fillEmptyChairs(QVBoxLayout& column, const Desk& desk);

// What is left before Gather can close, a line each.
void fillChecks(QVBoxLayout& column, const Desk& desk, const GatherChecks& checks);

void clear(QVBoxLayout& column);

// How Gather is closed; `checks` gives what was read last of the session on the desk.
StepGate gatherGate(Desk& desk, std::function<GatherChecks()> checks);

} // namespace moothall::ui::coverage
