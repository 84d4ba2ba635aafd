// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/allactions.h"

#include "tests/core/domain/exampleactions.h"

namespace moothall::test {

std::vector<ExampleAction> allActions()
{
    Examples all;
    addInvolveActions(all);
    addGatherActions(all);
    addSynthesiseActions(all);
    addDevelopActions(all);
    addAssessActions(all);
    addLiveActions(all);
    return all;
}

} // namespace moothall::test
