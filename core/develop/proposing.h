// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a seed becomes a solution that is put forward: it rests on insights, and it waits until
// Gather is closed.
#pragma once

#include "core/develop/solutions.h"

namespace moothall::proposing {

// The rule by the name that an override of it bears.
inline constexpr auto afterGather = "Solutions wait until Gather is closed";

// True while Gather is open and the rule is not set aside: solutions are kept as seeds.
bool seedsOnly(const Reader& reader, Id<Project> project);

// The number in its code ("S5" is 5), and otherwise its place among the solutions, from 1.
int numberOf(const std::vector<Solution>& solutions, Id<Solution> solution);

// Adds a solution at the end, under the next number. It is an option where it rests on an insight
// and Gather is closed, and a seed otherwise.
Result<Id<Solution>> add(Workspace& workspace, Id<Project> project, const QString& title,
                         const std::vector<Id<Insight>>& restsOn,
                         std::optional<Id<Question>> answers = std::nullopt);

// Refused past a seed while Gather is open, and without an insight beneath.
Result<> setState(Workspace& workspace, Id<Solution> solution, SolutionState state);

std::vector<Id<Insight>> insightsOf(const Reader& reader, Id<Solution> solution);
std::vector<Id<Insight>> insightsOf(const Reader& reader, Id<Question> question);

// The solutions that answer the question, and after them those that rest on an insight it comes
// from; those that rest on the insight. Seeds come last.
std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Question> question);
std::vector<Id<Solution>> solutionsOf(const Reader& reader, Id<Insight> insight);

std::optional<Id<Question>> questionOf(const Reader& reader, Id<Solution> solution);

// Linking twice changes nothing. The last insight of a solution past a seed stays.
Result<> link(Workspace& workspace, Id<Solution> solution, Id<Insight> insight);
Result<> unlink(Workspace& workspace, Id<Solution> solution, Id<Insight> insight);

} // namespace moothall::proposing
