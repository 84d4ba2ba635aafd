// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchindex.h"

#include "core/store/changeset.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace moothall {

namespace {

using Words = std::vector<std::pair<std::int64_t, std::string>>; // by the idea

// In the order of the ids: the index writes what it has gathered whenever they go back.
void runInOrder(const Reader& reader, std::string_view sql, Words& words)
{
    std::ranges::sort(words, {}, &Words::value_type::first);
    for (const auto& [id, text] : words)
        reader.run(sql, id, std::string_view(text));
}

} // namespace

SearchIndex::SearchIndex(const Reader& reader)
    : m_reader(reader),
      m_textColumn(
          reader.value<int>("SELECT cid FROM pragma_table_info('idea') WHERE name = 'text'"))
{}

void SearchIndex::refresh(const QByteArray& changeset) const
{
    Words gone;
    Words come;
    forEachChange(changeset, [&](const ChangedRow& row) {
        if (row.table() != "idea")
            return;
        if (auto before = row.textBefore(m_textColumn))
            gone.emplace_back(row.change().id, std::move(*before));
        if (auto after = row.textAfter(m_textColumn))
            come.emplace_back(row.change().id, std::move(*after));
    });
    runInOrder(m_reader,
               "INSERT INTO idea_search (idea_search, rowid, text) VALUES ('delete', ?, ?)", gone);
    runInOrder(m_reader, "INSERT INTO idea_search (rowid, text) VALUES (?, ?)", come);
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
