// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/codes.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

// P25 after P24.
QString nextCode(const Reader& reader, Id<Project> project)
{
    int highest = 0;
    for (const QString& code :
         reader.values<QString>("SELECT code FROM participant WHERE project = ?", project))
        if (code.startsWith(u'P'))
            highest = std::max(highest, code.mid(1).toInt());
    return u"P%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

} // namespace

Participant withNextCode(const Reader& reader, Id<Project> project, Participant person)
{
    person.project = project;
    person.code = nextCode(reader, project);
    person.rank =
        1 + reader.value<double>("SELECT max(rank) FROM participant WHERE project = ?", project);
    return person;
}

} // namespace moothall
