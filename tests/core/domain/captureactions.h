// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Examples of the actions of a fast capture, for the law over every action.
#pragma once

#include "tests/core/domain/allactions.h"

namespace moothall::test {

void addCaptureActions(std::vector<ExampleAction>& all);

} // namespace moothall::test
