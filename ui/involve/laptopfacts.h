// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the laptop says before a session: the file and its disk, the second copy, the displays.
#pragma once

#include "core/involve/readiness.h"
#include "core/store/workspace.h"

namespace moothall::ui {

LaptopFacts laptopFacts(const Workspace& workspace);

} // namespace moothall::ui
