// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshot.h"

#include "core/store/schema.h"

#include <SQLiteCpp/Column.h>

namespace moothall::test {

namespace {

std::string lines(const Reader& reader, const std::string& title, const std::string& select)
{
    std::string dump;
    reader.forEach(select, [&](SQLite::Statement& row) {
        dump += title;
        for (int i = 0; i < row.getColumnCount(); ++i) {
            const SQLite::Column column = row.getColumn(i);
            dump += std::string(" | ") + column.getName() + '=';
            dump += column.isNull() ? "NULL" : column.getString();
        }
        dump += '\n';
    });
    return dump;
}

} // namespace

std::string snapshot(const Reader& reader)
{
    std::string dump;
    for (const std::string_view table : schema::recordedTables())
        dump += lines(reader, std::string(table),
                      "SELECT * FROM " + std::string(table) + " ORDER BY id");
    return dump;
}

std::string historySnapshot(const Reader& reader)
{
    return lines(reader, "history",
                 "SELECT seq, label, at, seat, kind, reverses, action_group, schema FROM history "
                 "ORDER BY seq");
}

int historyLength(const Reader& reader)
{
    return reader.value<int>("SELECT count(*) FROM history");
}

} // namespace moothall::test
