// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/notedmeanwhile.h"
#include "core/assess/safeguarding.h"
#include "core/gather/itemprompt.h"
#include "core/gather/onnoprompt.h"
#include "core/gather/untypednotes.h"
#include "core/involve/agendabuilding.h"
#include "core/involve/agreeing.h"
#include "core/involve/groundrules.h"
#include "core/involve/running.h"
#include "core/involve/runsheet.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/fullworkshop.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addLiveActions(Examples& all)
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
                       rules.agreed = Attribution::Named;
                       return groundRules::agree(workspace, rules);
                   }});
    all.push_back({"groundRules::noteLead", [=](Workspace& workspace) {
                       GroundRules rules = usedRow<GroundRules>(workspace);
                       rules.leadRole = u"Chair"_s;
                       return groundRules::noteLead(workspace, rules);
                   }});
    all.push_back({"safeguarding::hideAndNote", [=](Workspace& workspace) -> Result<> {
                       return safeguarding::hideAndNote(workspace, session(workspace),
                                                        usedRow<Idea>(workspace).id)
                           .map([](auto&&) {});
                   }});
    all.push_back({"notedMeanwhile::write", [=](Workspace& workspace) {
                       notedMeanwhile::add(session(workspace), Timestamp{});
                       return notedMeanwhile::write(workspace);
                   }});
    all.push_back(
        {"safeguarding::note", [=](Workspace& workspace) -> Result<> {
             return safeguarding::note(workspace, session(workspace), Timestamp{}).map([](auto&&) {
             });
         }});
    const auto item = [](const Reader& reader) { return usedRow<AgendaItem>(reader).id; };
    all.push_back({"agenda::insert", [=](Workspace& workspace) -> Result<> {
                       AgendaItem added;
                       added.session = session(workspace);
                       added.title = u"Walk the route"_s;
                       added.plannedMinutes = 20;
                       return agenda::insert(workspace, added, item(workspace)).map([](auto&&) {});
                   }});
    all.push_back({"agenda::rewrite", [](Workspace& workspace) {
                       AgendaItem changed = usedRow<AgendaItem>(workspace);
                       changed.title = u"Walk the route"_s;
                       return agenda::rewrite(workspace, changed);
                   }});
    all.push_back({"agenda::takeOut", [=](Workspace& workspace) {
                       return agenda::takeOut(workspace, item(workspace));
                   }});
    all.push_back({"agenda::move", [=](Workspace& workspace) {
                       return agenda::move(workspace, item(workspace), 1);
                   }});
    all.push_back({"agenda::setMinutes", [=](Workspace& workspace) {
                       return agenda::setMinutes(workspace, item(workspace), 25);
                   }});
    all.push_back({"agenda::lockStart", [=](Workspace& workspace) {
                       return agenda::lockStart(workspace, item(workspace), QTime(14, 0));
                   }});
    all.push_back({"agenda::setAlongside", [](Workspace& workspace) {
                       return agenda::setAlongside(workspace, spareRow<AgendaItem>(workspace).id,
                                                   true);
                   }});
    all.push_back({"agenda::protect", [=](Workspace& workspace) {
                       return agenda::protect(workspace, item(workspace), true);
                   }});
    all.push_back({"agenda::follow", [=](Workspace& workspace) {
                       return agenda::follow(workspace, session(workspace),
                                             agendasToBeginWith().back());
                   }});
    all.push_back({"methods::addThoseToBeginWith", methods::addThoseToBeginWith});
    all.push_back({"methods::save", [](Workspace& workspace) -> Result<> {
                       WholeMethod method = methods::whole(workspace).front();
                       method.method.name = u"Walk the route"_s;
                       return methods::save(workspace, method).map([](auto&&) {});
                   }});
    all.push_back({"itemPrompt::say", [=](Workspace& workspace) {
                       return itemPrompt::say(workspace, item(workspace), u"What happened?"_s);
                   }});
    all.push_back({"onNoPrompt::putOn", [](Workspace& workspace) {
                       return onNoPrompt::putOn(workspace, usedRow<Prompt>(workspace).id);
                   }});
    all.push_back({"agreements::record", [](Workspace& workspace) {
                       return agreements::record(workspace, usedRow<Participant>(workspace).id,
                                                 Purpose::Photos, AgreementState::Given);
                   }});
    all.push_back({"untypedNotes::set", [=](Workspace& workspace) {
                       return untypedNotes::set(workspace, session(workspace), 9, 12);
                   }});
}

} // namespace moothall::test
