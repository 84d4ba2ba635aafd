// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered versions of the report, and whether one may stand beside those before it.
#pragma once

#include "core/assess/reportversions.h"
#include "core/report/content/printedcells.h"
#include "core/report/content/variant.h"

namespace moothall::report {

// A section of the report, and a digest of all it prints.
struct PrintedSection
{
    QString key;
    QString title;
    QString digest;

    friend bool operator==(const PrintedSection&, const PrintedSection&) = default;
};

// What a version printed, as far as later ones have to know.
struct Issued
{
    int number = 0; // 0: none was issued yet
    QDate made;
    bool isFinal = false;
    int threshold = 0;
    std::vector<PrintedSection> sections;
    std::vector<Breakdown> breakdowns;
    int ideas = 0;
    QStringList insights; // a digest of each
    QStringList solutions;
    QStringList answers;

    // The cells of a breakdown; none where it had none of that key.
    std::vector<PrintedCell> cellsOf(const QString& breakdown) const;
};

// Every version of the project, oldest first: whoever kept one can lay it beside the next.
std::vector<Issued> issuedVersions(const Reader& reader, Id<Project> project);

// Whether any of them hid that cell: what was out of sight once stays so.
bool wasHidden(const std::vector<Issued>& versions, const QString& breakdown, const QString& cell);

// Whether any of them printed a cell of that breakdown.
bool wasPrinted(const std::vector<Issued>& versions, const QString& breakdown);

// The newest version before the one the facts are numbered as; number 0 where there is none.
Issued versionBefore(const Facts& facts);

// What the facts print, as the version they are numbered as.
Issued asIssued(const Facts& facts);

// Whether a version may leave the house beside every earlier one: refused loudly, with the reasons,
// where two together would tell a hidden number.
Result<> mayStandBeside(const Facts& facts);

// The same for the project as it stands now: to be asked before any report is handed on.
Result<> mayBeHandedOn(const Reader& reader, Id<Project> project, const ReportOptions& options);

// The number a report made now carries. A version is a state of what is printed: for other readers
// and in other formats an unchanged report carries the number it was issued under.
Result<int> numberOfReport(const Reader& reader, Id<Project> project, const ReportOptions& options);

// Numbers the report as it stands now and keeps what it prints. Gives the number, which is that of
// the newest version where nothing changed since. To be called when a report is handed on; refused
// where buildReport or `mayStandBeside` refuses. Cannot be undone: it is out.
Result<int> issueVersion(Workspace& workspace, Id<Project> project, const ReportOptions& options);

} // namespace moothall::report
