// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is different from one version of the report to the next, told to each of its readers.
#pragma once

#include "core/report/content/variant.h"
#include "core/report/content/versions.h"

namespace moothall::report {

// One sentence for each thing that is different, with the numbers before and after where they may
// be said; "Nothing changed." where nothing is. Officers are told as well which sections read
// otherwise; the others only where there is nothing else to say. To be asked of numbered facts.
QStringList changesSince(const Issued& last, const Facts& facts, Variant reader);

// "Since version 1 of 10 July 2026: Ideas: 66, before 64."; empty in the first version.
QString sinceTheLast(const Facts& facts, Variant reader);

// The newest version of the project, and what is different now; number 0 where none was issued.
struct SinceLast
{
    int number = 0;
    QDate made;
    QStringList changes;

    friend bool operator==(const SinceLast&, const SinceLast&) = default;
};
SinceLast sinceLastVersion(const Reader& reader, Id<Project> project);

// What an earlier version printed and this one does not, because beside that one it would tell of
// single people. One sentence each.
QStringList notPrintedAgain(const Facts& facts);
Result<QStringList> notPrintedAgain(const Reader& reader, Id<Project> project,
                                    const ReportOptions& options);

} // namespace moothall::report
