// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/schema.h"

#include <SQLiteCpp/Exception.h>

// The declarations of the session extension are asked for; the library of Debian has them built in.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include <algorithm>

namespace moothall {

namespace {

void throwUnlessOk(int code)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(std::string("session: ") + sqlite3_errstr(code), code);
}

// What SQLite hands out and wants back through sqlite3_free.
struct FreeBySqlite
{
    void operator()(void* memory) const { sqlite3_free(memory); }
};

std::string textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return std::string(text ? text : "", std::size_t(sqlite3_value_bytes(value)));
}

struct ApplyContext
{
    OnClash onClash;
    std::vector<Clash> clashes;
};

Clash::Kind clashKind(int conflict, int operation)
{
    if (conflict == SQLITE_CHANGESET_NOTFOUND)
        return operation == SQLITE_DELETE ? Clash::Kind::Gone : Clash::Kind::Missing;
    if (conflict == SQLITE_CHANGESET_CONFLICT && operation == SQLITE_INSERT)
        return Clash::Kind::Present;
    return Clash::Kind::Edited;
}

// Runs inside SQLite: nothing may be thrown across it.
int onConflict(void* opaque, int conflict, sqlite3_changeset_iter* iterator) noexcept
{
    auto& context = *static_cast<ApplyContext*>(opaque);
    // Omitting a dangling reference would commit it: never.
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY) {
        context.clashes.push_back({Clash::Kind::Needed, {}, 0});
        return SQLITE_CHANGESET_ABORT;
    }
    const ChangedRow row(iterator);
    int operation = 0;
    const char* table = nullptr;
    int columns = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    context.clashes.push_back(
        {clashKind(conflict, operation), std::string(row.table()), row.change().id});
    const bool replaceable =
        conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return context.onClash == OnClash::Replace && replaceable ? SQLITE_CHANGESET_REPLACE
                                                              : SQLITE_CHANGESET_OMIT;
}

} // namespace

Recording::Recording(SQLite::Database& database)
{
    sqlite3_session* session = nullptr;
    throwUnlessOk(sqlite3session_create(database.getHandle(), "main", &session));
    m_session.reset(session);
    // The filter is the explicit list of recorded tables: without it the tables inside the search
    // index would be recorded as well.
    sqlite3session_table_filter(
        session, [](void*, const char* table) { return int(schema::isRecorded(table)); }, nullptr);
    throwUnlessOk(sqlite3session_attach(session, nullptr));
}

void Recording::Delete::operator()(sqlite3_session* session) const
{
    sqlite3session_delete(session);
}

QByteArray Recording::changeset() const
{
    int size = 0;
    void* bytes = nullptr;
    throwUnlessOk(sqlite3session_changeset(m_session.get(), &size, &bytes));
    const std::unique_ptr<void, FreeBySqlite> owned(bytes);
    return QByteArray(static_cast<const char*>(bytes), size);
}

ChangedRow::ChangedRow(sqlite3_changeset_iter* iterator) : m_iterator(iterator)
{
    const char* table = nullptr;
    int indirect = 0;
    sqlite3changeset_op(iterator, &table, &m_columns, &m_operation, &indirect);
    m_table = table;
}

RowChange ChangedRow::change() const
{
    sqlite3_value* id = nullptr;
    if (m_operation == SQLITE_INSERT)
        sqlite3changeset_new(m_iterator, 0, &id);
    else
        sqlite3changeset_old(m_iterator, 0, &id);
    const ChangeKind kind = m_operation == SQLITE_INSERT   ? ChangeKind::Added
                            : m_operation == SQLITE_DELETE ? ChangeKind::Removed
                                                           : ChangeKind::Edited;
    return {kind, sqlite3_value_int64(id)};
}

std::optional<std::string> ChangedRow::textBefore(int column) const
{
    sqlite3_value* value = nullptr;
    if (m_operation == SQLITE_INSERT ||
        sqlite3changeset_old(m_iterator, column, &value) != SQLITE_OK || value == nullptr)
        return std::nullopt;
    return textOf(value);
}

std::optional<std::string> ChangedRow::textAfter(int column) const
{
    sqlite3_value* value = nullptr;
    if (m_operation == SQLITE_DELETE ||
        sqlite3changeset_new(m_iterator, column, &value) != SQLITE_OK || value == nullptr)
        return std::nullopt;
    return textOf(value);
}

void forEachChange(const QByteArray& changeset, const std::function<void(const ChangedRow&)>& visit)
{
    struct Finalize
    {
        void operator()(sqlite3_changeset_iter* iterator) const
        {
            sqlite3changeset_finalize(iterator);
        }
    };
    sqlite3_changeset_iter* raw = nullptr;
    // SQLite's interface takes a pointer to non-const and only reads.
    throwUnlessOk(sqlite3changeset_start(&raw, int(changeset.size()),
                                         const_cast<char*>(changeset.constData())));
    const std::unique_ptr<sqlite3_changeset_iter, Finalize> iterator(raw);
    int code = sqlite3changeset_next(raw);
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(raw))
        visit(ChangedRow(raw));
    if (code != SQLITE_DONE)
        throwUnlessOk(code);
}

Changes changesOf(const QByteArray& changeset)
{
    Changes changes;
    forEachChange(changeset,
                  [&](const ChangedRow& row) { changes.add(row.table(), row.change()); });
    return changes;
}

std::vector<Clash> applyInverse(SQLite::Database& database, const QByteArray& changeset,
                                OnClash onClash)
{
    ApplyContext context{onClash, {}};
    const int code = sqlite3changeset_apply_v2(
        database.getHandle(), int(changeset.size()), const_cast<char*>(changeset.constData()),
        nullptr, onConflict, &context, nullptr, nullptr, SQLITE_CHANGESETAPPLY_INVERT);
    // A reference that would dangle comes back as a failed constraint; it is told as a clash.
    const bool dangling = std::ranges::any_of(
        context.clashes, [](const Clash& clash) { return clash.kind == Clash::Kind::Needed; });
    if (!dangling)
        throwUnlessOk(code);
    return context.clashes;
}

} // namespace moothall
