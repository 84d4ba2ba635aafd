// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns a project into the report's document.
#pragma once

#include "core/base/error.h"
#include "core/report/content/variant.h"
#include "core/report/document.h"
#include "core/store/reader.h"

namespace moothall {
struct Project;
}

namespace moothall::report {

// Fails where there is no such project. No code, name or contact is in it, and no words of anyone
// who did not agree to be quoted.
Result<Document> buildReport(const Reader& reader, Id<Project> project,
                             const ReportOptions& options);

// The full report for officers, as a draft made on that day.
Result<Document> buildOfficerReport(const Reader& reader, Id<Project> project, QDate made);

} // namespace moothall::report
