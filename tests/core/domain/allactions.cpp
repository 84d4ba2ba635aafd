// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/domain/allactions.h"

#include "core/assess/answering.h"
#include "core/assess/forms.h"
#include "core/assess/hardquestions.h"
#include "core/assess/reportversions.h"
#include "core/develop/asking.h"
#include "core/develop/proposing.h"
#include "core/gather/gathering.h"
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/newproject.h"
#include "core/review/template.h"
#include "core/synthesise/findings.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/placing.h"
#include "core/synthesise/proposals.h"
#include "core/synthesise/sorting.h"
#include "core/synthesise/synthesising.h"
#include "tests/core/domain/captureactions.h"
#include "tests/core/domain/developactions.h"
#include "tests/core/domain/fullworkshop.h"
#include "tests/core/domain/liveactions.h"

namespace moothall::test {

using namespace Qt::StringLiterals;

namespace {

using Examples = std::vector<ExampleAction>;

// Which row an example removes.
enum class Removing
{
    UsedRow, // with everything that belongs to it
    SpareRow // the used one is refused while anything rests on it
};

template <class T>
Result<> withoutValue(Result<T> result)
{
    return result.map([](auto&&...) {});
}

// The record with another value in the first column that has words or a number.
template <class T>
T changed(T record)
{
    bool done = false;
    forEachColumn(record, [&](std::string_view, auto& value) {
        using Value = std::remove_reference_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, QString>)
            value = done ? value : u"something else"_s;
        else if constexpr (std::is_same_v<Value, int>)
            value = done ? value : value + 1;
        else if constexpr (std::is_same_v<Value, std::optional<int>>)
            value = done ? value : 7;
        else
            return;
        done = true;
    });
    return record;
}

template <class T, class Add, class Remove>
void addAndRemove(Examples& examples, const std::string& noun, Add add, Remove remove,
                  Removing removing)
{
    examples.push_back({noun + "::add", [=](Workspace& workspace) {
                            T fresh = spareRow<T>(workspace);
                            fresh.id = {};
                            return withoutValue(add(workspace, fresh));
                        }});
    examples.push_back({noun + "::remove", [=](Workspace& workspace) {
                            return remove(workspace,
                                          (removing == Removing::UsedRow ? usedRow<T>(workspace)
                                                                         : spareRow<T>(workspace))
                                              .id);
                        }});
}

template <class T, class Add, class Change, class Remove>
void basics(Examples& examples, const std::string& noun, Add add, Change change, Remove remove,
            Removing removing = Removing::UsedRow)
{
    addAndRemove<T>(examples, noun, add, remove, removing);
    examples.push_back({noun + "::change", [=](Workspace& workspace) {
                            return change(workspace, changed(usedRow<T>(workspace)));
                        }});
}

void involve(Examples& all)
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
    all.push_back({"arrivals::walkIn", [](Workspace& workspace) {
                       return withoutValue(arrivals::walkIn(
                           workspace, usedRow<Session>(workspace).id, std::nullopt));
                   }});
    all.push_back({"arrivals::observerComes", [](Workspace& workspace) {
                       return withoutValue(
                           arrivals::observerComes(workspace, usedRow<Session>(workspace).id));
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

void gather(Examples& all)
{
    basics<Prompt>(all, "prompts", prompts::add, prompts::change, prompts::remove);
    addAndRemove<Idea>(all, "ideas", ideas::add, ideas::remove, Removing::SpareRow);
    all.push_back({"ideas::addMany", [](Workspace& workspace) {
                       Idea fresh = spareRow<Idea>(workspace);
                       fresh.id = {};
                       return ideas::addMany(workspace, {fresh, fresh, fresh});
                   }});
    all.push_back({"ideas::reword", [](Workspace& workspace) {
                       return ideas::reword(workspace, usedRow<Idea>(workspace).id, u"Anew"_s);
                   }});
    all.push_back({"ideas::setSafeWording", [](Workspace& workspace) {
                       return ideas::setSafeWording(workspace, usedRow<Idea>(workspace).id,
                                                    std::nullopt);
                   }});
    all.push_back({"ideas::agree", [](Workspace& workspace) {
                       return ideas::agree(workspace, usedRow<Idea>(workspace).id);
                   }});
    all.push_back({"ideas::setMark", [](Workspace& workspace) {
                       return ideas::setMark(workspace, usedRow<Idea>(workspace).id,
                                             ideas::Mark::Withheld, true);
                   }});
}

void synthesise(Examples& all)
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
    all.push_back({"synthesising::setAside", [](Workspace& workspace) {
                       return synthesising::setAside(workspace, usedRow<Project>(workspace).id);
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

void develop(Examples& all)
{
    basics<Question>(all, "questions", questions::add, questions::change, questions::remove);
    all.push_back({"asking::add", [](Workspace& workspace) {
                       return withoutValue(asking::add(workspace, usedRow<Project>(workspace).id,
                                                       u"How might we wait less?"_s,
                                                       {usedRow<Insight>(workspace).id}));
                   }});
    all.push_back({"asking::reword", [](Workspace& workspace) {
                       return asking::reword(workspace, usedRow<Question>(workspace).id,
                                             u"How might we wait less?"_s);
                   }});
    basics<Solution>(all, "solutions", solutions::add, solutions::change, solutions::remove);
    basics<SolutionConstraint>(all, "constraints", constraints::add, constraints::change,
                               constraints::remove);
    basics<Ballot>(all, "ballots", ballots::add, ballots::change, ballots::remove);
    basics<BallotMark>(all, "ballotMarks", ballotMarks::add, ballotMarks::change,
                       ballotMarks::remove);
    basics<Offer>(all, "offers", offers::add, offers::change, offers::remove);
    basics<OpenQuestion>(all, "openQuestions", openQuestions::add, openQuestions::change,
                         openQuestions::remove);
    basics<Action>(all, "actions", actions::add, actions::change, actions::remove);
    all.push_back({"proposing::add", [](Workspace& workspace) {
                       return withoutValue(proposing::add(
                           workspace, usedRow<Project>(workspace).id, u"Ring before you leave"_s,
                           {usedRow<Insight>(workspace).id}, usedRow<Question>(workspace).id));
                   }});
    all.push_back({"proposing::setState", [](Workspace& workspace) {
                       const Solution solution = usedRow<Solution>(workspace);
                       return proposing::setState(workspace, solution.id,
                                                  solution.state == SolutionState::Seed
                                                      ? SolutionState::Option
                                                      : SolutionState::Seed);
                   }});
    all.push_back({"proposing::link", [](Workspace& workspace) {
                       return proposing::link(workspace, usedRow<Solution>(workspace).id,
                                              spareRow<Insight>(workspace).id);
                   }});
    all.push_back({"proposing::unlink", [](Workspace& workspace) {
                       const auto linked = usedRow<SolutionInsight>(workspace);
                       return proposing::unlink(workspace, linked.solution, linked.insight);
                   }});
}

void assess(Examples& all)
{
    basics<Reply>(all, "replies", replies::add, replies::change, replies::remove);
    all.push_back({"replies::answer", [](Workspace& workspace) {
                       Reply reply = usedRow<Reply>(workspace);
                       reply.id = {};
                       return withoutValue(
                           replies::answer(workspace, reply, usedRow<Solution>(workspace).id));
                   }});
    all.push_back({"replies::correct", [](Workspace& workspace) {
                       return replies::correct(workspace, changed(usedRow<Reply>(workspace)));
                   }});
    all.push_back({"reportVersions::add", [](Workspace& workspace) {
                       ReportVersion version = usedRow<ReportVersion>(workspace);
                       version.id = {};
                       return withoutValue(reportVersions::add(workspace, version));
                   }});
    all.push_back({"forms::enter", [](Workspace& workspace) {
                       const Id<Session> session = usedRow<Session>(workspace).id;
                       const int statements =
                           forms::statementsOn(workspace, session, Asked::AtClose);
                       return forms::enter(workspace, session, QString(statements, u'4'));
                   }});
    all.push_back({"checks::ask", [](Workspace& workspace) {
                       return checks::ask(workspace, usedRow<Project>(workspace).id);
                   }});
    all.push_back(
        {"checks::settle", [](Workspace& workspace) {
             const auto check = usedRow<ProjectCheck>(workspace);
             const bool looks = checks::standingOf(check.result) == checks::Standing::Look;
             return checks::settle(workspace, check.id,
                                   looks ? checks::Standing::Pass : checks::Standing::Look);
         }});
    all.push_back({"checks::setEvidence", [](Workspace& workspace) {
                       return checks::setEvidence(workspace, usedRow<ProjectCheck>(workspace).id,
                                                  u"Signed brief"_s);
                   }});
    basics<LedgerEntry>(all, "ledger", ledger::add, ledger::change, ledger::remove);
    basics<Evaluation>(all, "evaluations", evaluations::add, evaluations::change,
                       evaluations::remove);
    basics<EvaluationItem>(all, "evaluationItems", evaluationItems::add, evaluationItems::change,
                           evaluationItems::remove);
    basics<AttendanceReason>(all, "attendanceReasons", attendanceReasons::add,
                             attendanceReasons::change, attendanceReasons::remove);
    basics<Monitoring>(all, "monitorings", monitorings::add, monitorings::change,
                       monitorings::remove);
    basics<MonitoringQuestion>(all, "monitoringQuestions", monitoringQuestions::add,
                               monitoringQuestions::change, monitoringQuestions::remove);
    basics<MonitoringTally>(all, "monitoringTallies", monitoringTallies::add,
                            monitoringTallies::change, monitoringTallies::remove);
    basics<ProjectCheck>(all, "checks", checks::add, checks::change, checks::remove);
    basics<MatrixItem>(all, "matrix", matrix::add, matrix::change, matrix::remove);
    basics<Withdrawal>(all, "withdrawals", withdrawals::add, withdrawals::change,
                       withdrawals::remove);
    basics<Incident>(all, "incidents", incidents::add, incidents::change, incidents::remove);
    basics<Debrief>(all, "debriefs", debriefs::add, debriefs::change, debriefs::remove);
    basics<CaseRecord>(all, "cases", cases::add, cases::change, cases::remove);
}

} // namespace

std::vector<ExampleAction> allActions()
{
    Examples all;
    involve(all);
    gather(all);
    synthesise(all);
    develop(all);
    assess(all);
    addDevelopActions(all);
    addLiveActions(all);
    addCaptureActions(all);
    return all;
}

} // namespace moothall::test
