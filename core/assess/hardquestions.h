// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The questions a project has to stand: eight on the dark sides of co-production, and the four
// principles of fair consultation.
#pragma once

#include "core/assess/checks.h"

namespace moothall::checks {

// Adds those of the standard questions that the project does not ask yet, as one action.
Result<> ask(Workspace& workspace, Id<Project> project);

// How a check stands, whatever words its kind uses.
enum class Standing
{
    NotYetKnown,
    Pass,
    Look
};
Standing standingOf(CheckResult result);

// Sets how the check stands, in the words of its kind.
Result<> settle(Workspace& workspace, Id<ProjectCheck> check, Standing standing);

Result<> setEvidence(Workspace& workspace, Id<ProjectCheck> check, const QString& evidence);

} // namespace moothall::checks
