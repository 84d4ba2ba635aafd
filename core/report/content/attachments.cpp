// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/attachments.h"

#include "core/report/content/phrases.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

std::vector<pdf::Attachment> attachmentsOf(const EvidenceTable& evidence)
{
    return {{u"evidence.csv"_s, u"text/csv"_s, Report::tr("The evidence table of this report"),
             evidence.csv()},
            {u"evidence.json"_s, u"application/json"_s,
             Report::tr("The evidence table of this report, for programs"), evidence.json()}};
}

} // namespace moothall::report
