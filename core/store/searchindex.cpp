// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/changeset.h"

namespace moothall {

SearchIndex::SearchIndex(const Reader& reader)
    : m_reader(reader),
      m_textColumn(
          reader.value<int>("SELECT cid FROM pragma_table_info('idea') WHERE name = 'text'"))
{
    reader.database().exec("PRAGMA temp_store = MEMORY;"
                           "CREATE TEMP TABLE IF NOT EXISTS words_gone "
                           "(id INTEGER PRIMARY KEY, text TEXT);"
                           "CREATE TEMP TABLE IF NOT EXISTS words_come (id INTEGER PRIMARY KEY)");
}

void SearchIndex::refresh(const QByteArray& changeset) const
{
    int gone = 0;
    int come = 0;
    forEachChange(changeset, [&](const ChangedRow& row) {
        if (row.table() != "idea")
            return;
        const RowChange change = row.change();
        if (const auto before = row.textBefore(m_textColumn)) {
            m_reader.run("INSERT INTO temp.words_gone VALUES (?, ?)", change.id,
                         std::string_view(*before));
            ++gone;
        }
        if (row.changes(m_textColumn)) {
            m_reader.run("INSERT INTO temp.words_come VALUES (?)", change.id);
            ++come;
        }
    });
    if (gone > 0) {
        m_reader.run("INSERT INTO idea_search (idea_search, rowid, text) "
                     "SELECT 'delete', id, text FROM temp.words_gone ORDER BY id");
        m_reader.run("DELETE FROM temp.words_gone");
    }
    if (come > 0) {
        m_reader.run("INSERT INTO idea_search (rowid, text) SELECT id, text FROM idea "
                     "WHERE id IN (SELECT id FROM temp.words_come) ORDER BY id");
        m_reader.run("DELETE FROM temp.words_come");
    }
}

void SearchIndex::rebuild() const
{
    m_reader.run("INSERT INTO idea_search (idea_search) VALUES ('rebuild')");
}

void SearchIndex::verify() const
{
    m_reader.run("INSERT INTO idea_search (idea_search, rank) VALUES ('integrity-check', 1)");
}

} // namespace moothall
