// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a report says about a project, read once, so that every sentence and table agrees.
#pragma once

#include "core/assess/ledger.h"
#include "core/assess/monitoring.h"
#include "core/assess/replies.h"
#include "core/develop/solutions.h"
#include "core/gather/ideas.h"
#include "core/involve/agenda.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/scope.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "core/report/content/assessment.h"
#include "core/report/content/slips.h"
#include "core/report/content/variant.h"
#include "core/report/content/versions.h"
#include "core/report/content/votes.h"
#include "core/synthesise/evidence.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/quotes.h"
#include "core/synthesise/themes.h"

#include <map>
#include <set>
#include <vector>

namespace moothall::report {

// How many of a broad group were hoped for and came.
struct Coverage
{
    BroadGroup group;
    int target = 0;
    int present = 0;
    std::optional<int> printed; // what may be printed of `present`
};

// The agenda of one session.
struct SessionAgenda
{
    Session session;
    std::vector<AgendaItem> items;
};

// What people said about themselves in answer to one question on their slips.
struct SlipQuestion
{
    Id<MonitoringQuestion> id;
    QString characteristic;
    QString wording;
    Bands bands;
    bool tellsSinceEarlier = false; // beside a version that printed it: nothing of it is shown
};

struct Facts
{
    QDate made;
    Status status = Status::Draft;
    Project project; // with the threshold of this report
    std::vector<Session> sessions;
    std::vector<ScopeItem> scope;
    std::vector<Step> steps;
    std::vector<StepOverride> overrides;
    std::vector<MissingVoice> missingVoices;
    std::vector<SlipQuestion> slips;
    std::vector<Coverage> coverage;
    int groupsApart = 0; // in no broad group: nothing is told of them
    Turnout turnout;
    int invited = 0;                // of the only session; 0 where there are several
    bool totalIsHidden = false;     // how many came would give a hidden count away
    bool whoCameIsLeftOut = false;  // see ReportOptions
    std::set<Id<BroadGroup>> named; // that quotes may be attributed to
    int targetOfTargetUsers = 0;
    int presentOfTargetUsers = 0;
    std::vector<SessionAgenda> agendas; // of the sessions that have one
    std::map<Id<Method>, QString> methodNames;

    std::map<Id<Idea>, Idea> ideas;
    std::map<Id<Theme>, Theme> themes;
    std::vector<Insight> insights;
    std::map<Id<Insight>, Evidence> evidence;
    std::map<Id<Insight>, std::vector<InsightIdea>> ideaLinks;
    std::map<Id<Insight>, std::vector<Id<Theme>>> themeLinks;
    int uncitedIdeas = 0; // that no insight and no solution rests on
    QuotePermission permission;
    std::map<Id<Group>, Id<BroadGroup>> broadGroupOf;
    std::set<Id<BroadGroup>> protectedGroups; // with a small number that could point to a person

    std::vector<Solution> solutions; // put forward, most marks of the last vote first
    std::map<Id<Solution>, std::vector<Id<Idea>>> concerns; // about each solution
    std::map<Id<Solution>, std::vector<Id<Insight>>> insightsOfSolution;
    std::vector<Vote> votes;
    int votesNotShown = 0;        // of too few people
    int votesTellSince = 0;       // by so few people more than in a version that they would be told
    bool groupsTellSince = false; // the same of what each group voted: only totals are shown
    std::vector<Reply> replies;
    std::map<Id<Solution>, Reply> replyTo;         // the newest
    std::map<Id<Solution>, QDate> firstAnsweredOn; // where a date is known
    std::vector<LedgerEntry> ledger;
    std::vector<Withdrawal> withdrawals;
    Assessment assessment;
    int offersNotShown = 0;               // made by an idea that may not be printed
    std::vector<Issued> issued;           // the versions that left the house, oldest first
    Issued lastIssued;                    // the newest of them
    int number = 1;                       // of the version this is
    std::vector<PrintedSection> sections; // what it prints; empty while none was issued
    int schemaVersion = 0;
};

Facts readFacts(const Reader& reader, Id<Project> project, const ReportOptions& options = {});

// The same beside these earlier versions alone.
Facts readFactsBeside(std::vector<Issued> issued, const Reader& reader, Id<Project> project,
                      const ReportOptions& options = {});

// The title of the first theme an insight was drawn from; empty without one.
QString themeTitle(const Facts& facts, const Insight& insight);

// The solutions that rest on the insight.
std::vector<Solution> solutionsFrom(const Facts& facts, Id<Insight> insight);

} // namespace moothall::report
