// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an idea went: the insights that rest on it or that it disagrees with, the solutions built
// from it, what was done and answered; and the ideas it stands for or was counted with.
#pragma once

#include "core/assess/replies.h"
#include "core/develop/actions.h"
#include "core/develop/solutions.h"
#include "core/synthesise/ideaorigins.h"
#include "core/synthesise/insights.h"

namespace moothall {

struct IdeaChain
{
    struct InInsight
    {
        Insight insight;
        int number = 0; // as it is called by
        IdeaRelation relation = IdeaRelation::Cites;
    };
    struct InSolution
    {
        Solution solution;
        SolutionRelation relation = SolutionRelation::BuiltFrom;
    };

    std::vector<InInsight> insights;
    std::vector<InSolution> solutions; // that name the idea itself
    std::vector<Solution> through;     // that rest on one of the insights which cite it
    std::vector<Action> actions;       // of all these solutions
    std::vector<Reply> replies;        // to these insights and solutions
    std::vector<IdeaOrigin> origins;   // in both directions

    bool isNothing() const { return insights.empty() && solutions.empty() && origins.empty(); }
};

IdeaChain chainFrom(const Reader& reader, Id<Idea> idea);

} // namespace moothall
