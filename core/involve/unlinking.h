// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of the history who said an idea. Ideas that were taken back before people agreed that
// nothing is kept lie there still, and could come back.
#pragma once

#include "core/store/edit.h"

#include <string_view>
#include <vector>

namespace moothall {

struct Session;

namespace unlinking {

// Empties these columns of every idea the session ever had, wherever the history speaks of them.
// Returns whether any of them said something.
bool cut(Edit& edit, Id<Session> session, const std::vector<std::string_view>& columns);

} // namespace unlinking

} // namespace moothall
