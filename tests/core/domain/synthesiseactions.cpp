// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/findings.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/ignoring.h"
#include "core/synthesise/lookedat.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/proposals.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/synthesising.h"
#include "tests/core/domain/exampleactions.h"
#include "tests/core/domain/exampletools.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

void addSynthesiseActions(Examples& all)
{
    addAndRemove<Theme>(all, "themes", themes::add, themes::remove, Removing::UsedRow);
    all.push_back({"themes::rename", [](Workspace& workspace) {
                       return themes::rename(workspace, usedRow<Theme>(workspace).id, u"Buses"_s);
                   }});
    all.push_back({"themes::moveIdeas", [](Workspace& workspace) {
                       return themes::moveIdeas(
                           workspace, {spareRow<Idea>(workspace).id, usedRow<Idea>(workspace).id},
                           spareRow<Theme>(workspace).id);
                   }});
    all.push_back({"themes::merge", [](Workspace& workspace) {
                       return themes::merge(workspace, usedRow<Theme>(workspace).id,
                                            spareRow<Theme>(workspace).id);
                   }});
    basics<Insight>(all, "insights", insights::add, insights::change, insights::remove);
    all.push_back({"insights::link", [](Workspace& workspace) {
                       return insights::link(workspace, spareRow<Insight>(workspace).id,
                                             spareRow<Idea>(workspace).id,
                                             IdeaRelation::ChallengedBy);
                   }});
    all.push_back({"insights::unlink", [](Workspace& workspace) {
                       const auto linked = usedRow<InsightIdea>(workspace);
                       return insights::unlink(workspace, linked.insight, linked.idea,
                                               linked.relation);
                   }});
    all.push_back({"sorting::addTheme", [](Workspace& workspace) {
                       return withoutValue(sorting::addTheme(
                           workspace, usedRow<Project>(workspace).id, u"Buses"_s,
                           {spareRow<Idea>(workspace).id, usedRow<Idea>(workspace).id}));
                   }});
    all.push_back({"sorting::park", [](Workspace& workspace) {
                       return sorting::park(
                           workspace, {spareRow<Idea>(workspace).id, usedRow<Idea>(workspace).id},
                           !usedRow<Idea>(workspace).parked);
                   }});
    all.push_back({"placing::put", [](Workspace& workspace) {
                       return placing::put(workspace, {spareRow<Idea>(workspace).id},
                                           usedRow<Theme>(workspace).id,
                                           usedRow<Idea>(workspace).id);
                   }});
    all.push_back({"placing::nest", [](Workspace& workspace) {
                       return placing::nest(workspace, spareRow<Theme>(workspace).id, std::nullopt);
                   }});
    all.push_back({"placing::split", [](Workspace& workspace) {
                       return withoutValue(placing::split(workspace, usedRow<Theme>(workspace).id,
                                                          u"Evenings"_s,
                                                          {usedRow<Idea>(workspace).id}));
                   }});
    all.push_back({"proposals::accept", [](Workspace& workspace) {
                       suggest::SuggestedTheme proposal;
                       proposal.key = -1;
                       proposal.name = u"Evenings"_s;
                       proposal.notes = {spareRow<Idea>(workspace).id.value};
                       return withoutValue(
                           proposals::accept(workspace, usedRow<Project>(workspace).id, proposal));
                   }});
    all.push_back({"origins::countAsSame", [](Workspace& workspace) {
                       return origins::countAsSame(workspace, spareRow<Idea>(workspace).id,
                                                   usedRow<Idea>(workspace).id);
                   }});
    all.push_back({"origins::split", [](Workspace& workspace) {
                       return withoutValue(origins::split(workspace, usedRow<Idea>(workspace).id,
                                                          {u"Late buses"_s, u"No bench"_s}));
                   }});
    all.push_back({"sorting::copy", [](Workspace& workspace) {
                       return withoutValue(sorting::copy(workspace, {usedRow<Idea>(workspace).id}));
                   }});
    all.push_back({"lookedAt::set", [](Workspace& workspace) {
                       return lookedAt::set(workspace, {usedRow<Idea>(workspace).id}, false);
                   }});
    all.push_back({"ignoring::ignore", [](Workspace& workspace) {
                       return ignoring::ignore(workspace, usedRow<Project>(workspace).id,
                                               {spareRow<Idea>(workspace).id});
                   }});
    all.push_back({"ignoring::bringBack", [](Workspace& workspace) {
                       return ignoring::bringBack(workspace, {usedRow<IgnoredTheme>(workspace).id});
                   }});
    all.push_back({"ignoring::tellApart", [](Workspace& workspace) {
                       return ignoring::tellApart(workspace, usedRow<Idea>(workspace).id,
                                                  spareRow<Idea>(workspace).id);
                   }});
    all.push_back({"ignoring::askAgain", [](Workspace& workspace) {
                       return ignoring::askAgain(workspace, usedRow<Project>(workspace).id);
                   }});
    all.push_back({"synthesising::close", [](Workspace& workspace) {
                       return synthesising::close(workspace, usedRow<Project>(workspace).id,
                                                  u"The room asked us to go on"_s);
                   }});
    all.push_back({"synthesising::reopen", [](Workspace& workspace) {
                       return synthesising::reopen(workspace, usedRow<Project>(workspace).id);
                   }});
    all.push_back({"findings::add", [](Workspace& workspace) {
                       return withoutValue(findings::add(workspace, usedRow<Project>(workspace).id,
                                                         u"Waiting is worse than late"_s,
                                                         usedRow<Theme>(workspace).id));
                   }});
    all.push_back({"findings::restate", [](Workspace& workspace) {
                       return findings::restate(workspace, usedRow<Insight>(workspace).id,
                                                u"Waiting is worse than late"_s);
                   }});
    all.push_back({"findings::saySoWhat", [](Workspace& workspace) {
                       return findings::saySoWhat(workspace, usedRow<Insight>(workspace).id,
                                                  u"Tell people"_s);
                   }});
    all.push_back({"findings::setStatus", [](Workspace& workspace) {
                       const auto insight = usedRow<Insight>(workspace);
                       return findings::setStatus(workspace, insight.id,
                                                  insight.status == InsightStatus::Draft
                                                      ? InsightStatus::Final
                                                      : InsightStatus::Draft);
                   }});
}

} // namespace moothall::test
