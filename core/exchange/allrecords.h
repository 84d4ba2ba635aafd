// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every noun that lies in the workspace file, for code that treats all of them alike.
#pragma once

#include "core/assess/cases.h"
#include "core/assess/checks.h"
#include "core/assess/evaluation.h"
#include "core/assess/ledger.h"
#include "core/assess/monitoring.h"
#include "core/assess/records.h"
#include "core/assess/replies.h"
#include "core/develop/actions.h"
#include "core/develop/ballots.h"
#include "core/develop/offers.h"
#include "core/develop/questions.h"
#include "core/develop/solutions.h"
#include "core/gather/ideas.h"
#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/groups.h"
#include "core/involve/participants.h"
#include "core/involve/project.h"
#include "core/involve/scope.h"
#include "core/involve/sessions.h"
#include "core/involve/steps.h"
#include "core/synthesise/insights.h"
#include "core/synthesise/themes.h"

#include <type_traits>

namespace moothall {

template <class... T>
struct TypeList
{};

// A noun comes after the nouns it refers to; only themes and participants refer to their own kind.
using AllRecords =
    TypeList<Project, ScopeItem, Step, StepOverride, BroadGroup, Group, MissingVoice, Session,
             TeamMember, Method, MethodRound, Prompt, AgendaItem, Participant, Attendance,
             Agreement, Theme, Idea, Insight, InsightTheme, InsightIdea, Question, QuestionInsight,
             Solution, SolutionQuestion, SolutionInsight, SolutionIdea, SolutionConstraint, Ballot,
             BallotAbstention, BallotMark, Offer, OpenQuestion, Action, Reply, ReplyInsight,
             ReplySolution, LedgerEntry, Evaluation, EvaluationItem, Monitoring, MonitoringQuestion,
             MonitoringTally, AttendanceReason, ProjectCheck, MatrixItem, Withdrawal, Incident,
             Debrief, CaseRecord>;

// Calls `visit(std::type_identity<T>())` for each noun, in that order.
template <class Visit, class... T>
void forEachRecordType(TypeList<T...>, Visit&& visit)
{
    (visit(std::type_identity<T>()), ...);
}

} // namespace moothall
