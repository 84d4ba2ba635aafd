// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which reply answers which solution.
#pragma once

#include "core/assess/replies.h"

#include <map>

namespace moothall::replies {

// The newest reply to each solution of the project that has one.
std::map<Id<Solution>, Reply> bySolution(const Reader& reader, Id<Project> project);

// The solutions a reply answers, in their order.
std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Reply> reply);

// Adds the reply at the end, under the next code, as the answer to the solution if there is one.
// Refused without what was said, or without a reason.
Result<Id<Reply>> answer(Workspace& workspace, Reply reply, std::optional<Id<Solution>> solution);

// As `change`, and refused where what was said or the reason is empty.
Result<> correct(Workspace& workspace, const Reply& reply);

} // namespace moothall::replies
