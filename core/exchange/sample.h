// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample workshop, put into a workspace.
#pragma once

#include "core/exchange/progress.h"
#include "core/store/workspace.h"

namespace moothall::exchange {

// Adds the invented workshop that comes with the program, as one undo.
Result<> addSample(Workspace& workspace);

} // namespace moothall::exchange
