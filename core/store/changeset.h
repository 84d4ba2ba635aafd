// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's session extension as values: record what a transaction changes, read it, apply it back.
#pragma once

#include "core/store/changes.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;
struct sqlite3_changeset_iter;

namespace moothall {

// Records every change of a recorded table on one connection, from its making until it is taken.
class Recording
{
public:
    explicit Recording(SQLite::Database& database);

    // What was changed so far, packed as SQLite packs it. Empty when nothing was changed.
    QByteArray changeset() const;

private:
    struct Delete
    {
        void operator()(sqlite3_session* session) const;
    };
    std::unique_ptr<sqlite3_session, Delete> m_session;
};

// One row of a changeset while it is read.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter* iterator);

    std::string_view table() const { return m_table; }
    RowChange change() const;
    int columns() const { return m_columns; }

    // The text of a column before the change: absent if it did not change, or the row is new.
    std::optional<std::string> textBefore(int column) const;
    // The text the change gave a column: absent if it did not change, or the row is gone.
    std::optional<std::string> textAfter(int column) const;

private:
    sqlite3_changeset_iter* m_iterator;
    std::string_view m_table;
    int m_columns = 0;
    int m_operation = 0;
};

// Calls `visit` for each row of the changeset.
void forEachChange(const QByteArray& changeset,
                   const std::function<void(const ChangedRow&)>& visit);

Changes changesOf(const QByteArray& changeset);

// A row where a changeset does not fit the file any more.
struct Clash
{
    enum class Kind
    {
        Edited,  // the row holds other values than the changeset expects
        Missing, // the row to be changed is gone
        Gone,    // the row to be removed is gone already
        Present, // the row to be added is there already
        Needed,  // a reference would point to nothing
    };
    Kind kind = Kind::Edited;
    std::string table;   // empty for Needed, which SQLite reports only as a whole
    std::int64_t id = 0; // 0 for Needed

    friend bool operator==(const Clash&, const Clash&) = default;
};

enum class OnClash
{
    Keep,    // leave the row as it is now
    Replace, // force what the changeset says, where that can be done
};

// Applies the inverse of the changeset in the transaction that is open, and gives every clash that
// was met. After a clash of kind Needed nothing is applied at all.
std::vector<Clash> applyInverse(SQLite::Database& database, const QByteArray& changeset,
                                OnClash onClash);

} // namespace moothall
