// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of the report that left the house, and which numbers each of them printed.
#pragma once

#include "core/store/record.h"
#include "core/store/workspace.h"

#include <QDate>
#include <QString>

namespace moothall {

struct Project;

// A numbered version. It holds counts and digests only, nobody's words: what it printed has to be
// known for ever, so that no later version gives away by subtraction what this one hid.
struct ReportVersion
{
    Id<ReportVersion> id;
    Id<Project> project;
    int number = 0; // from 1
    bool isFinal = false;
    QDate made;
    int threshold = 0;
    QString printed; // JSON, written and read by core/report

    friend bool operator==(const ReportVersion&, const ReportVersion&) = default;
};

template <>
struct Record<ReportVersion>
{
    static constexpr std::string_view table = "report_version";
    static constexpr std::tuple columns{
        Column{"id", &ReportVersion::id},           Column{"project", &ReportVersion::project},
        Column{"number", &ReportVersion::number},   Column{"is_final", &ReportVersion::isFinal},
        Column{"made", &ReportVersion::made},       Column{"threshold", &ReportVersion::threshold},
        Column{"printed", &ReportVersion::printed},
    };
};

namespace reportVersions {

// Oldest first.
std::vector<ReportVersion> all(const Reader& reader, Id<Project> project);

// As the next number of its project. What left the house is out: it cannot be undone, everything
// else still can.
Result<Id<ReportVersion>> add(Workspace& workspace, const ReportVersion& version);

} // namespace reportVersions

} // namespace moothall
