// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of every step, each with an example of its use on a full workshop.
// An action that is not in this list fails a test.
#pragma once

#include "core/store/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace moothall::test {

struct ExampleAction
{
    std::string name; // "themes::rename"
    std::function<Result<>(Workspace&)> act;
};

std::vector<ExampleAction> allActions();

} // namespace moothall::test
