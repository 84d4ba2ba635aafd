// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of Gather: from here on the room may go for solutions.
#pragma once

#include "core/gather/heard.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"

namespace moothall {

// The rule that Gather is closed under, by the name a StepOverride gives it.
inline constexpr auto everybodyIsHeard =
    "Each group in the room has an idea, and none points to a person";

namespace gathering {

// What stands against closing, one sentence each; empty where nothing does.
QStringList unmet(const GatherChecks& checks);

// Closes the step, opens Synthesise and notes the time. Without `reason` refused while something
// stands against it; with one, the rule is set aside and the reason printed in the report.
Result<> close(Workspace& workspace, Id<Project> project, Id<Session> session,
               const QString& reason = {});

// Reopens nothing else.
Result<> reopen(Workspace& workspace, Id<Project> project);

} // namespace gathering

} // namespace moothall
