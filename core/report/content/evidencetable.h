// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ideas a report rests on, under codes that are new for each report and lead to nobody.
#pragma once

#include "core/base/error.h"
#include "core/report/content/variant.h"
#include "core/store/reader.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace moothall {
struct Idea;
struct Project;
} // namespace moothall

namespace moothall::report {

struct Facts;

// Which code stands for which idea. The order says nothing: not when an idea was written down, not
// at which table, not by whom. Whoever has the report only cannot work it out, because it depends
// on the ids in the file; equal file and day give equal codes, so that all outputs agree.
using EvidenceCodes = std::map<Id<Idea>, QString>;
EvidenceCodes evidenceCodes(const Facts& facts);

struct EvidenceRow
{
    QString code;
    QString words;        // as they may be printed; empty: not to be quoted
    QString retold;       // how, where they are not word for word
    QString language;     // where it differs from the report's
    QString saidBy;       // a broad group, or empty where too few of it came
    QStringList supports; // numbers of the insights in the officer's report
    QStringList challenges;
};

struct EvidenceTable
{
    // Of the report it belongs to.
    QString title;
    int version = 0;
    QDate date; // of that version, whenever the table is written out

    std::vector<EvidenceRow> rows; // by code

    QByteArray csv() const; // UTF-8 with CRLF, as RFC 4180 has it
    QByteArray json() const;
    QString sha256() const; // of the CSV, so that anybody can check it
};

// `numberOf` gives the number of the part of the report with that anchor.
EvidenceTable evidenceTable(const Facts& facts, const std::map<QString, QString>& numberOf);

// The evidence of the officer's report made with these options.
Result<EvidenceTable> evidenceOfReport(const Reader& reader, Id<Project> project,
                                       const ReportOptions& options);

} // namespace moothall::report
