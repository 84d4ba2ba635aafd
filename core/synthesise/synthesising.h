// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of Synthesise: what people said has become findings, and nothing was passed over.
#pragma once

#include "core/involve/project.h"

#include <QStringList>

namespace moothall {

// The rule that Synthesise is closed under, by the name a StepOverride gives it.
inline constexpr auto nothingIsPassedOver = "Each insight rests on an idea, ideas cited nowhere "
                                            "were looked at, and disagreement is recorded";

struct Idea;

struct SynthesiseChecks
{
    bool gatherClosed = false;
    int insights = 0;
    int restOnNothing = 0; // insights without an idea
    int unchallenged = 0;  // insights without a challenge
    // Ideas that bear on nothing. Whoever looks at one cites it, parks it, or says it was looked
    // at.
    int passedOver = 0;

    friend bool operator==(const SynthesiseChecks&, const SynthesiseChecks&) = default;
};

SynthesiseChecks synthesiseChecks(const Reader& reader, Id<Project> project);

namespace synthesising {

// What stands against closing, one sentence each; empty where nothing does. One challenge to one
// insight is enough: a room that agrees on everything was not asked.
QStringList unmet(const SynthesiseChecks& checks);

// The ideas that bear on nothing and that nobody looked at yet, oldest first.
std::vector<Id<Idea>> passedOver(const Reader& reader, Id<Project> project);

// Closes the step and opens Develop. Without `reason` refused while something stands against it;
// with one, the rule is set aside and the reason printed in the report.
Result<> close(Workspace& workspace, Id<Project> project, const QString& reason = {});

// Reopens nothing else.
Result<> reopen(Workspace& workspace, Id<Project> project);

} // namespace synthesising

} // namespace moothall
