// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/liveactions.h"

#include "core/assess/safeguarding.h"
#include "core/gather/untypednotes.h"
#include "core/involve/groundrules.h"
#include "core/involve/running.h"
#include "core/involve/runsheet.h"
#include "tests/core/domain/fullworkshop.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addLiveActions(std::vector<ExampleAction>& all)
{
    const auto session = [](const Reader& reader) { return usedRow<Session>(reader).id; };
    all.push_back({"running::goOn", [=](Workspace& workspace) -> Result<> {
                       return running::goOn(workspace, session(workspace)).map([](auto&&) {});
                   }});
    all.push_back({"running::goBack", [=](Workspace& workspace) -> Result<> {
                       return running::goBack(workspace, session(workspace)).map([](auto&&) {});
                   }});
    all.push_back({"running::give", [=](Workspace& workspace) -> Result<> {
                       return running::give(workspace, session(workspace), 5).map([](auto&&) {});
                   }});
    all.push_back(
        {"running::shorten", [](Workspace& workspace) {
             return running::shorten(workspace, {{usedRow<AgendaItem>(workspace).id, 30, 20}});
         }});
    all.push_back({"groundRules::agree", [=](Workspace& workspace) {
                       GroundRules rules = usedRow<GroundRules>(workspace);
                       rules.leadRole = u"Host"_s;
                       rules.attribution = Attribution::Named;
                       return groundRules::agree(workspace, rules);
                   }});
    all.push_back({"safeguarding::hideAndNote", [=](Workspace& workspace) -> Result<> {
                       return safeguarding::hideAndNote(workspace, session(workspace),
                                                        usedRow<Idea>(workspace).id)
                           .map([](auto&&) {});
                   }});
    all.push_back({"untypedNotes::set", [=](Workspace& workspace) {
                       return untypedNotes::set(workspace, session(workspace), 9, 12);
                   }});
}

} // namespace moothall::test
