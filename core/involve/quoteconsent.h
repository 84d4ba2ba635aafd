// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who agreed to be quoted without their name.
#pragma once

#include "core/involve/participants.h"

#include <set>
#include <vector>

namespace moothall {

// Where several answers of one person are kept, one that is not given outweighs those that are; nor
// is anybody quoted who does not take part.
std::set<Id<Participant>> agreedToBeQuoted(const std::vector<Agreement>& agreements);

} // namespace moothall
