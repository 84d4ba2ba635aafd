// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where an insight led: the questions asked, the solutions, what is done, and what was answered.
#pragma once

#include "core/assess/replies.h"
#include "core/develop/actions.h"
#include "core/develop/questions.h"
#include "core/develop/solutions.h"

namespace moothall {

struct Insight;

// A solution with the marks of all ballots it stood on.
struct ChainSolution
{
    Solution solution;
    int marks = 0;
    int ballots = 0; // slips handed in at these ballots

    friend bool operator==(const ChainSolution&, const ChainSolution&) = default;
};

struct Chain
{
    std::vector<Question> questions;
    std::vector<ChainSolution> solutions;
    std::vector<Action> actions;
    std::vector<Reply> replies; // to the insight or to one of its solutions, newest last

    friend bool operator==(const Chain&, const Chain&) = default;
};

// Solutions that rest on the insight, or answer one of its questions.
Chain chainFrom(const Reader& reader, Id<Insight> insight);

} // namespace moothall
