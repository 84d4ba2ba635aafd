// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/captureactions.h"

#include "core/gather/frompaper.h"
#include "tests/core/domain/fullworkshop.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addCaptureActions(std::vector<ExampleAction>& all)
{
    const auto spare = [](const Reader& reader) { return spareRow<Idea>(reader); };
    all.push_back({"ideas::addFromPaper", [=](Workspace& workspace) {
                       Idea idea = spare(workspace);
                       idea.id = {};
                       idea.tableNumber = usedRow<UntypedNotes>(workspace).tableNumber;
                       return ideas::addFromPaper(workspace, {idea});
                   }});
}

} // namespace moothall::test
