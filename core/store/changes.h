// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows of which tables an action touched: what models listen to.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace moothall {

enum class ChangeKind
{
    Added,
    Edited,
    Removed
};

struct RowChange
{
    ChangeKind kind = ChangeKind::Edited;
    std::int64_t id = 0;

    friend bool operator==(const RowChange&, const RowChange&) = default;
};

// The touched rows by table, each row once for every change of it, in the order of the changeset.
class Changes
{
public:
    void add(std::string_view table, RowChange change);
    void add(const Changes& others);

    bool isEmpty() const { return m_byTable.empty(); }
    bool touches(std::string_view table) const;
    const std::vector<RowChange>& of(std::string_view table) const; // empty if untouched
    const std::map<std::string, std::vector<RowChange>, std::less<>>& byTable() const
    {
        return m_byTable;
    }

private:
    std::map<std::string, std::vector<RowChange>, std::less<>> m_byTable;
};

} // namespace moothall
