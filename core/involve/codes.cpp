// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/codes.h"

#include <algorithm>

namespace moothall {

using namespace Qt::StringLiterals;

Codes::Codes(const Reader& reader, Id<Project> project)
    : m_project(project),
      m_lastRank(
          reader.value<double>("SELECT max(rank) FROM participant WHERE project = ?", project))
{
    for (const QString& code :
         reader.values<QString>("SELECT code FROM participant WHERE project = ?", project))
        if (code.startsWith(u'P'))
            m_highest = std::max(m_highest, code.mid(1).toInt());
}

Participant Codes::give(Participant person)
{
    person.project = m_project;
    person.code = u"P%1"_s.arg(++m_highest, 2, 10, QChar(u'0')); // P25 after P24
    person.rank = ++m_lastRank;
    return person;
}

} // namespace moothall
