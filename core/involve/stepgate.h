// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps as gates: closed under a rule, or with a reason that the report prints. Never locked.
#pragma once

#include "core/involve/steps.h"

namespace moothall::stepgate {

constexpr int shortestReason = 20;

// The rule of every step, by the name a StepOverride gives it.
inline constexpr auto inTheirOrder = "Steps are closed in their order";

// Whether `reason` is enough to close a step whose rule is not met; anything is where it is met.
Result<> checkReason(bool ruleIsMet, const QString& ruleIsNotMet, const QString& reason);

// Of a project without such a step: not.
bool isClosed(const Reader& reader, Id<Project> project, int number);

// Within an action: closes the step of that number and opens the one after it, if it was not begun.
// With a reason the rule of that name is set aside.
void close(Edit& edit, Id<Project> project, int number, const char* rule, const QString& reason);

// Within an action: sets the rule of that name aside.
void setAside(Edit& edit, Id<Project> project, const char* rule, const QString& reason);

// Within an action: opens the step again, and nothing else.
void reopen(Edit& edit, Id<Project> project, int number);

} // namespace moothall::stepgate
