// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the body of an action changes the file through.
#pragma once

#include "core/base/idsource.h"
#include "core/store/reader.h"

#include <functional>
#include <stdexcept>

namespace moothall {

// Thrown where an action would change a row that somebody has removed meanwhile.
struct RowIsGone : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

// Lives as long as one action. Converts to a Reader that sees what the action has done so far.
class Edit
{
public:
    using Probe = std::function<void()>;

    Edit(const Reader& reader, IdSource& ids, Timestamp now, const Probe& beforeEach)
        : m_reader(reader), m_ids(ids), m_now(now), m_beforeEach(beforeEach)
    {}

    operator const Reader&() const { return m_reader; }
    const Reader& reader() const { return m_reader; }

    Timestamp now() const { return m_now; }

    // Adds the record under a new id, or under its own if it has one, and returns the id.
    template <Recorded T>
    Id<T> insert(T record);

    // Gives the row of that id the values of the record. Throws RowIsGone, which the action
    // tells as NotFound.
    template <Recorded T>
    void update(const T& record);

    // Deletes the row. Rows that refer to it must have gone before: nothing cascades.
    template <Recorded T>
    void remove(Id<T> id);

    // Any other INSERT, UPDATE or DELETE. Returns how many rows it changed.
    template <class... Args>
    int run(std::string_view sql, const Args&... args)
    {
        if (m_beforeEach)
            m_beforeEach();
        return m_reader.run(sql, args...);
    }

    template <class T>
    Id<T> newId()
    {
        return {m_ids.next()};
    }

private:
    template <Recorded T>
    int runWithColumns(const std::string& sql, const T& record);

    const Reader& m_reader;
    IdSource& m_ids;
    Timestamp m_now;
    const Probe& m_beforeEach;
};

template <Recorded T>
int Edit::runWithColumns(const std::string& sql, const T& record)
{
    return std::apply([&](const auto&... column) { return run(sql, record.*column.member...); },
                      Record<T>::columns);
}

template <Recorded T>
Id<T> Edit::insert(T record)
{
    static const std::string sql = [] {
        std::string marks = "?";
        for (std::size_t i = 1; i < columnCount<T>; ++i)
            marks += ", ?";
        return "INSERT INTO " + std::string(Record<T>::table) + " (" + columnList<T>() +
               ") VALUES (" + marks + ")";
    }();
    if (!record.id)
        record.id = newId<T>();
    runWithColumns(sql, record);
    return record.id;
}

template <Recorded T>
void Edit::update(const T& record)
{
    // ?1 is the id: it finds the row and is never written.
    static const std::string sql = [] {
        std::string assignments;
        int index = 0;
        for (const std::string_view name : columnNames<T>())
            if (++index > 1)
                assignments += (assignments.empty() ? "" : ", ") + std::string(name) + " = ?" +
                               std::to_string(index);
        return "UPDATE " + std::string(Record<T>::table) + " SET " + assignments + " WHERE id = ?1";
    }();
    if (runWithColumns(sql, record) == 0)
        throw RowIsGone(std::string(Record<T>::table));
}

template <Recorded T>
void Edit::remove(Id<T> id)
{
    run("DELETE FROM " + std::string(Record<T>::table) + " WHERE id = ?", id);
}

} // namespace moothall
