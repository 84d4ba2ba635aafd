// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says about how it went and what comes next, read once.
#pragma once

#include "core/assess/cases.h"
#include "core/assess/checks.h"
#include "core/assess/evaluation.h"
#include "core/assess/records.h"
#include "core/develop/actions.h"
#include "core/develop/offers.h"
#include "core/develop/solutions.h"
#include "core/involve/sessions.h"

#include <map>
#include <vector>

namespace moothall::report {

// The forms of one session.
struct Rating
{
    Session session;
    Evaluation forms;
    std::vector<EvaluationItem> items;
    bool tellsSinceEarlier = false; // so few forms came since a version that they would be told
};

struct Assessment
{
    std::vector<Rating> ratings;
    std::vector<Debrief> debriefs;
    std::vector<ProjectCheck> checks; // dark sides and the Gunning principles
    std::vector<MatrixItem> matrix;
    std::vector<CaseRecord> cases;
    std::vector<Offer> offers;
    std::vector<OpenQuestion> openQuestions;
    std::vector<Action> actions;
    std::map<Id<Solution>, std::vector<SolutionConstraint>> constraints;
};

Assessment readAssessment(const Reader& reader, Id<Project> project,
                          const std::vector<Session>& sessions);

// What worked and what did not, of all sessions together.
QStringList whatWorked(const Assessment& assessment);
QStringList whatDidNotWork(const Assessment& assessment);

} // namespace moothall::report
