// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Examples of the actions that count a ballot and close Develop, for the law over every action.
#pragma once

#include "tests/core/domain/allactions.h"

namespace moothall::test {

void addDevelopActions(std::vector<ExampleAction>& all);

} // namespace moothall::test
