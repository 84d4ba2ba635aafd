// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the people a decision falls on are here, and whether Involve can be closed with a good
// conscience.
#pragma once

#include "core/involve/groups.h"

#include <QStringList>

namespace moothall {

struct Session;

// How far a group is represented.
enum class Represented
{
    Met,    // as many as wished for
    Enough, // three quarters
    Short,
    NoTarget // nobody said how many
};
Represented represented(int here, int target);

// A group and who of it is here.
struct GroupCoverage
{
    Group group;
    int here = 0;

    friend bool operator==(const GroupCoverage&, const GroupCoverage&) = default;
};

// Every group of the project, in its order, with those present at the session.
std::vector<GroupCoverage> coverageAt(const Reader& reader, Id<Project> project,
                                      Id<Session> session);

// The rule that Involve is closed under, by the name a StepOverride gives it.
inline constexpr auto targetUsersAreHere = "Each group of target users is there at three quarters";

namespace involve {

// What stands against closing, one sentence each; empty where nothing does: nobody is here, no
// group is named that the decision falls on, or one of those is under three quarters of its target
// (where it has none: nobody of it is here).
QStringList unmet(const Reader& reader, Id<Project> project, Id<Session> session);

// Closes the step and opens the one after it. Without `reason` refused while something stands
// against it; with one, the rule is set aside and the reason printed in the report.
Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason = {});

// Reopens nothing else.
Result<> reopen(Workspace& workspace, Id<Project> project);

} // namespace involve

} // namespace moothall
