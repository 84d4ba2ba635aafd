// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Examples of the actions of each step, for the law over every action.
#pragma once

#include "tests/core/domain/allactions.h"

namespace moothall::test {

using Examples = std::vector<ExampleAction>;

void addInvolveActions(Examples& all);
void addGatherActions(Examples& all);
void addSynthesiseActions(Examples& all);
void addDevelopActions(Examples& all);
void addAssessActions(Examples& all);
void addLiveActions(Examples& all); // what runs a session, on the day

} // namespace moothall::test
