// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the last thing that was done reached the file.
#pragma once

namespace moothall {

// A property of a Workspace: the disk or the file refused the last action.
inline constexpr const char* lastWriteFailed = "lastWriteFailed";

} // namespace moothall
