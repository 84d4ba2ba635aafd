// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of Develop: what is put forward can be answered for, and who does what by when is known.
#pragma once

#include "core/involve/project.h"

#include <QStringList>

namespace moothall {

// The rule that Develop is closed under, by the name a StepOverride gives it.
inline constexpr auto somebodyAnswersForIt =
    "Each solution put forward has a quality owner, each action a role and a date";

struct DevelopChecks
{
    bool synthesiseClosed = false;
    int putForward = 0;
    int withoutOwner = 0;      // put forward, and nobody answers for its quality
    int openEnded = 0;         // actions without a role or a date
    bool ballotHidden = false; // counted, and not revealed

    friend bool operator==(const DevelopChecks&, const DevelopChecks&) = default;
};

DevelopChecks developChecks(const Reader& reader, Id<Project> project);

namespace developing {

// What stands against closing, one sentence each; empty where nothing does.
QStringList unmet(const DevelopChecks& checks);

// Closes the last step. Without `reason` refused while something stands against it; with one, the
// rule is set aside and the reason printed in the report.
Result<> close(Workspace& workspace, Id<Project> project, const QString& reason = {});

// Reopens nothing else.
Result<> reopen(Workspace& workspace, Id<Project> project);

} // namespace developing

} // namespace moothall
