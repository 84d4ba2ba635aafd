// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the workspace file: plain structs in, plain structs out.
#pragma once

#include "core/base/error.h"
#include "core/store/record.h"
#include "core/store/value.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moothall {

// A connection to read through, and the statements it has prepared before. A Workspace converts to
// its own Reader; a worker opens one for itself (Workspace::openReader). Owned by one thread.
// Failures of the disk or the file are thrown as SQLite::Exception; `attempt` makes an Error of
// them.
class Reader
{
public:
    explicit Reader(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}

    // All records of T that `tail` ("WHERE session = ? ORDER BY rank") selects, in its order.
    template <Recorded T, class... Args>
    std::vector<T> all(std::string_view tail = {}, const Args&... args) const;

    // The record of that id, if it is there.
    template <Recorded T>
    std::optional<T> find(Id<T> id) const;

    // The first record that `tail` selects, if any.
    template <Recorded T, class... Args>
    std::optional<T> first(std::string_view tail, const Args&... args) const;

    // The first column of the first row of any SELECT, or `T{}` without a row.
    template <class T, class... Args>
    T value(std::string_view sql, const Args&... args) const;

    // The first column of every row of any SELECT.
    template <class T, class... Args>
    std::vector<T> values(std::string_view sql, const Args&... args) const;

    // Calls `visit(SQLite::Statement&)` for each row of any SELECT.
    template <class Visit, class... Args>
    void forEach(std::string_view sql, Visit&& visit, const Args&... args) const;

    // Runs a statement that gives no rows; returns how many rows it changed.
    template <class... Args>
    int run(std::string_view sql, const Args&... args) const;

    SQLite::Database& database() const { return *m_database; }

    // Closes the statements kept for later, as a schema change or a backup wants.
    void forgetStatements() const { m_statements.clear(); }

private:
    using Prepared = std::unique_ptr<SQLite::Statement>;

    // A prepared statement that goes back to the shelf when its use ends.
    class Borrowed
    {
    public:
        Borrowed(const Reader& reader, std::string_view sql);
        ~Borrowed();
        Borrowed(const Borrowed&) = delete;
        Borrowed& operator=(const Borrowed&) = delete;
        SQLite::Statement& operator*() const { return *m_statement; }
        SQLite::Statement* operator->() const { return m_statement.get(); }

    private:
        const Reader& m_reader;
        Prepared m_statement;
    };

    template <class... Args>
    static void bindAll(SQLite::Statement& statement, const Args&... args)
    {
        int index = 0;
        (bindValue(statement, ++index, args), ...);
    }

    std::unique_ptr<SQLite::Database> m_database;
    mutable std::map<std::string, Prepared, std::less<>> m_statements;
};

template <Recorded T>
T recordFrom(SQLite::Statement& row)
{
    T record;
    int index = 0;
    forEachColumn(
        record, [&](std::string_view, auto& member) { readValue(row.getColumn(index++), member); });
    return record;
}

template <Recorded T, class... Args>
std::vector<T> Reader::all(std::string_view tail, const Args&... args) const
{
    static const std::string select =
        "SELECT " + columnList<T>() + " FROM " + std::string(Record<T>::table) + " ";
    std::vector<T> records;
    forEach(
        select + std::string(tail),
        [&](SQLite::Statement& row) { records.push_back(recordFrom<T>(row)); }, args...);
    return records;
}

template <Recorded T, class... Args>
std::optional<T> Reader::first(std::string_view tail, const Args&... args) const
{
    auto records = all<T>(tail, args...);
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

template <Recorded T>
std::optional<T> Reader::find(Id<T> id) const
{
    return first<T>("WHERE id = ?", id);
}

template <class T, class... Args>
std::vector<T> Reader::values(std::string_view sql, const Args&... args) const
{
    std::vector<T> values;
    forEach(
        sql, [&](SQLite::Statement& row) { readValue(row.getColumn(0), values.emplace_back()); },
        args...);
    return values;
}

template <class T, class... Args>
T Reader::value(std::string_view sql, const Args&... args) const
{
    const Borrowed statement(*this, sql);
    bindAll(*statement, args...);
    T value{};
    if (statement->executeStep())
        readValue(statement->getColumn(0), value);
    return value;
}

template <class Visit, class... Args>
void Reader::forEach(std::string_view sql, Visit&& visit, const Args&... args) const
{
    const Borrowed statement(*this, sql);
    bindAll(*statement, args...);
    while (statement->executeStep())
        visit(*statement);
}

template <class... Args>
int Reader::run(std::string_view sql, const Args&... args) const
{
    const Borrowed statement(*this, sql);
    bindAll(*statement, args...);
    return statement->exec();
}

} // namespace moothall
