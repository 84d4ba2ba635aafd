// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody was said to be at risk of harm while nothing could be written, as on a full disk:
// the time is kept until it is, for as long as the program runs.
#pragma once

#include "core/store/workspace.h"

namespace moothall {

struct Session;

namespace notedMeanwhile {

void add(Id<Session> session, Timestamp at);

// The newest of the session that is not written yet.
std::optional<Timestamp> last(Id<Session> session);

bool isWaiting();

// Writes what waits, one action each; fails where nothing can be written yet.
Result<> write(Workspace& workspace);

} // namespace notedMeanwhile

} // namespace moothall
