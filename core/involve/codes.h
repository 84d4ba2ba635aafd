// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that people go by: P01, P02 and on.
#pragma once

#include "core/involve/participants.h"

namespace moothall {

// The person under the code after the highest one of the project, and after everybody else.
Participant withNextCode(const Reader& reader, Id<Project> project, Participant person);

} // namespace moothall
