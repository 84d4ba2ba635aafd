// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing insights: one sentence for each finding, and how far it is agreed.
#pragma once

#include "core/synthesise/insights.h"

namespace moothall::findings {

inline constexpr int longestSentence = 300;

// The number in its code ("I3" is 3), and otherwise its place among the insights, from 1.
int numberOf(const std::vector<Insight>& insights, Id<Insight> insight);

// Adds a draft at the end, under the next number. Where it is drawn from a theme it cites the
// ideas of that theme that are neither withheld nor parked. Refused without a sentence, or with
// one that is too long.
Result<Id<Insight>> add(Workspace& workspace, Id<Project> project, const QString& sentence,
                        std::optional<Id<Theme>> theme);

Result<> restate(Workspace& workspace, Id<Insight> insight, const QString& sentence);
Result<> saySoWhat(Workspace& workspace, Id<Insight> insight, const QString& words);

// Only an insight that rests on an idea can be agreed in any way.
Result<> setStatus(Workspace& workspace, Id<Insight> insight, InsightStatus status);

// Where to go on writing: the first theme with ideas that no insight is drawn from.
std::optional<Id<Theme>> firstThemeWithoutInsight(const Reader& reader, Id<Project> project);

// Whether the sentence holds the full name of somebody of the project.
bool namesSomebody(const Reader& reader, Id<Project> project, const QString& sentence);

} // namespace moothall::findings
