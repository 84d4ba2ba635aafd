// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every noun of the workspace file, in an order in which rows come after those they refer to.
#pragma once

#include "core/assess/cases.h"
#include "core/assess/checks.h"
#include "core/assess/evaluation.h"
#include "core/assess/ledger.h"
#include "core/assess/monitoring.h"
#include "core/assess/records.h"
#include "core/assess/replies.h"
#include "core/assess/reportversions.h"
#include "core/develop/actions.h"
#include "core/develop/ballots.h"
#include "core/develop/offers.h"
#include "core/develop/questions.h"
#include "core/develop/slips.h"
#include "core/develop/solutions.h"
#include "core/gather/ideas.h"
#include "core/gather/mergedidea.h"
#include "core/gather/prompts.h"
#include "core/gather/saidwords.h"
#include "core/gather/untypednotes.h"
#include "core/involve/absences.h"
#include "core/involve/agenda.h"
#include "core/involve/groundrules.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/roundtimes.h"
#include "core/involve/scope.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/ignoring.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/lookedat.h"
#include "core/synthesise/themeorigins.h"
#include "core/synthesise/themes.h"

namespace moothall {

template <Recorded... T>
struct RecordList
{
    // Calls `visit.template operator()<T>()` for each noun, in order.
    template <class Visit>
    static void forEach(Visit&& visit)
    {
        (visit.template operator()<T>(), ...);
    }

    static constexpr std::size_t size = sizeof...(T);
};

using AllRecords =
    RecordList<Method, MethodRound, CaseRecord, Project, ScopeItem, Step, StepOverride, BroadGroup,
               Group, MissingVoice, ProjectCheck, MatrixItem, LedgerEntry, Withdrawal, Session,
               TeamMember, GroundRules, Prompt, UntypedNotes, AgendaItem, RoundTime, Participant,
               Attendance, Absence, Agreement, Evaluation, EvaluationItem, AttendanceReason,
               Monitoring, MonitoringQuestion, MonitoringTally, Debrief, Incident, Theme, Idea,
               IdeaOrigin, ThemeOrigin, ThemeOriginIdea, IgnoredTheme, IgnoredThemeIdea,
               DifferentIdeas, LookedAt, SaidWords, MergedIdea, Insight, InsightIdea, InsightTheme,
               Question, QuestionInsight, Solution, SolutionQuestion, SolutionInsight, SolutionIdea,
               SolutionConstraint, Ballot, BallotAbstention, BallotMark, BallotSlip, SlipMark,
               Offer, OpenQuestion, Action, Reply, ReplyInsight, ReplySolution, ReportVersion>;

} // namespace moothall
