// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/developactions.h"

#include "core/develop/developing.h"
#include "core/develop/slips.h"
#include "tests/core/domain/fullworkshop.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addDevelopActions(std::vector<ExampleAction>& all)
{
    const auto ballot = [](const Reader& reader) { return usedRow<Ballot>(reader).id; };
    const auto project = [](const Reader& reader) { return usedRow<Project>(reader).id; };
    all.push_back(
        {"slips::enter", [](Workspace& workspace) -> Result<> {
             return slips::enter(workspace, usedRow<Session>(workspace).id, u"0"_s).map([](auto&&) {
             });
         }});
    all.push_back({"slips::remove", [](Workspace& workspace) {
                       return slips::remove(workspace, usedRow<BallotSlip>(workspace).id);
                   }});
    all.push_back({"slips::expect", [=](Workspace& workspace) {
                       return slips::expect(workspace, ballot(workspace), 31);
                   }});
    all.push_back({"slips::reveal", [=](Workspace& workspace) {
                       return slips::reveal(workspace, ballot(workspace));
                   }});
    all.push_back({"developing::close", [=](Workspace& workspace) {
                       return developing::close(workspace, project(workspace),
                                                u"The budget is decided tomorrow."_s);
                   }});
    all.push_back({"developing::reopen", [=](Workspace& workspace) {
                       return developing::reopen(workspace, project(workspace));
                   }});
}

} // namespace moothall::test
