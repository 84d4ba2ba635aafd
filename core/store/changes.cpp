// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changes.h"

namespace moothall {

void Changes::add(std::string_view table, RowChange change)
{
    const auto known = m_byTable.find(table);
    auto& rows = known != m_byTable.end() ? known->second : m_byTable[std::string(table)];
    rows.push_back(change);
}

void Changes::add(const Changes& others)
{
    for (const auto& [table, rows] : others.byTable())
        for (const RowChange& row : rows)
            add(table, row);
}

bool Changes::touches(std::string_view table) const { return m_byTable.contains(table); }

const std::vector<RowChange>& Changes::of(std::string_view table) const
{
    static const std::vector<RowChange> none;
    const auto known = m_byTable.find(table);
    return known == m_byTable.end() ? none : known->second;
}

} // namespace moothall
