// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of the report this is: the same as the newest that was issued as long as it prints
// the same, else the next.
#pragma once

#include "core/report/content/facts.h"

namespace moothall::report {

// The sections of the full report and of the participants', each with a digest of what it prints.
// What only says which version it is, when and with which codes, is left out.
std::vector<PrintedSection> printedSections(const Facts& facts);

// The facts of a report, with the number of the version it is.
Facts readNumberedFacts(const Reader& reader, Id<Project> project,
                        const ReportOptions& options = {});

} // namespace moothall::report
