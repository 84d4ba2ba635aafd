// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gather/gathering.h"
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/expected.h"
#include "core/involve/groupentry.h"
#include "core/involve/newproject.h"
#include "core/review/template.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/exampletools.h"

#include <array>

namespace moothall::test {

using namespace Qt::StringLiterals;

void addInvolveActions(Examples& all)
{
    basics<Project>(all, "projects", projects::add, projects::change, projects::remove,
                    Removing::SpareRow);
    all.push_back({"projects::begin", [](Workspace& workspace) {
                       return withoutValue(projects::begin(workspace, u"Warm rooms"_s));
                   }});
    all.push_back({"templates::copy", [](Workspace& workspace) {
                       return withoutValue(templates::copy(
                           workspace, usedRow<Project>(workspace).id, u"Warm rooms"_s));
                   }});
    all.push_back({"projects::retitle", [](Workspace& workspace) {
                       return projects::retitle(workspace, usedRow<Project>(workspace).id,
                                                u"Warm rooms"_s);
                   }});
    basics<ScopeItem>(all, "scope", scope::add, scope::change, scope::remove);
    basics<Step>(all, "steps", steps::add, steps::change, steps::remove);
    basics<StepOverride>(all, "stepOverrides", stepOverrides::add, stepOverrides::change,
                         stepOverrides::remove);
    basics<BroadGroup>(all, "broadGroups", broadGroups::add, broadGroups::change,
                       broadGroups::remove, Removing::SpareRow);
    basics<Group>(all, "groups", groups::add, groups::change, groups::remove, Removing::SpareRow);
    all.push_back({"groups::enter", [](Workspace& workspace) {
                       return withoutValue(
                           groups::enter(workspace, {usedRow<Group>(workspace), u"Neighbours"_s}));
                   }});
    basics<MissingVoice>(all, "missingVoices", missingVoices::add, missingVoices::change,
                         missingVoices::remove);
    basics<Session>(all, "sessions", sessions::add, sessions::change, sessions::remove,
                    Removing::SpareRow);
    basics<TeamMember>(all, "team", team::add, team::change, team::remove);
    basics<Method>(all, "methods", methods::add, methods::change, methods::remove);
    basics<MethodRound>(all, "methodRounds", methodRounds::add, methodRounds::change,
                        methodRounds::remove);
    basics<AgendaItem>(all, "agenda", agenda::add, agenda::change, agenda::remove);
    basics<Participant>(all, "participants", participants::add, participants::change,
                        participants::remove);
    basics<Attendance>(all, "attendances", attendances::add, attendances::change,
                       attendances::remove);
    all.push_back({"arrivals::arrive", [](Workspace& workspace) {
                       return withoutValue(arrivals::arrive(workspace,
                                                            usedRow<Session>(workspace).id,
                                                            spareRow<Participant>(workspace).id));
                   }});
    all.push_back({"arrivals::expect", [](Workspace& workspace) {
                       const std::array people{ExpectedPerson{u"Ann Okafor"_s, std::nullopt}};
                       return withoutValue(
                           arrivals::expect(workspace, usedRow<Session>(workspace).id, people));
                   }});
    all.push_back({"arrivals::walkIn", [](Workspace& workspace) {
                       return withoutValue(arrivals::walkIn(
                           workspace, usedRow<Session>(workspace).id, std::nullopt));
                   }});
    all.push_back({"arrivals::observerComes", [](Workspace& workspace) {
                       return withoutValue(
                           arrivals::observerComes(workspace, usedRow<Session>(workspace).id));
                   }});
    all.push_back({"arrivals::supporterComes", [](Workspace& workspace) {
                       return withoutValue(
                           arrivals::supporterComes(workspace, usedRow<Session>(workspace).id,
                                                    usedRow<Participant>(workspace).id));
                   }});
    all.push_back({"arrivals::support", [](Workspace& workspace) {
                       return arrivals::support(workspace, spareRow<Participant>(workspace).id,
                                                std::nullopt);
                   }});
    all.push_back({"arrivals::leave", [](Workspace& workspace) {
                       const Attendance here = usedRow<Attendance>(workspace);
                       return withoutValue(
                           arrivals::leave(workspace, here.session, here.participant));
                   }});
    all.push_back({"arrivals::seat", [](Workspace& workspace) {
                       return arrivals::seat(workspace, usedRow<Attendance>(workspace).id, 4);
                   }});
    all.push_back({"arrivals::didNotCome", [](Workspace& workspace) {
                       return arrivals::didNotCome(workspace, {usedRow<Attendance>(workspace).id});
                   }});
    all.push_back({"involve::close", [](Workspace& workspace) {
                       return involve::close(workspace, usedRow<Project>(workspace).id,
                                             usedRow<Session>(workspace).id,
                                             u"Nobody else could come that day."_s);
                   }});
    all.push_back({"gathering::close", [](Workspace& workspace) {
                       return gathering::close(workspace, usedRow<Project>(workspace).id,
                                               usedRow<Session>(workspace).id,
                                               u"The room asked us to go on"_s);
                   }});
    all.push_back({"gathering::reopen", [](Workspace& workspace) {
                       return gathering::reopen(workspace, usedRow<Project>(workspace).id);
                   }});
    all.push_back({"involve::reopen", [](Workspace& workspace) {
                       return involve::reopen(workspace, usedRow<Project>(workspace).id);
                   }});
    basics<Agreement>(all, "agreements", agreements::add, agreements::change, agreements::remove);
}

} // namespace moothall::test
