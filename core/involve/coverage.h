// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the people a decision falls on are here, and whether Involve can be closed with a good
// conscience.
#pragma once

#include "core/involve/groups.h"

#include <map>

namespace moothall {

struct Session;

// How far a group is represented.
enum class Represented
{
    Met,    // as many as wished for
    Enough, // three quarters
    Short
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

// Closes the step and opens the one after it. Without `reason` refused while a group of target
// users is short; with one, the rule is set aside and the reason printed in the report.
Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason = {});

// Reopens nothing else.
Result<> reopen(Workspace& workspace, Id<Project> project);

} // namespace involve

} // namespace moothall
