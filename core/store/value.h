// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a C++ value is stored in a column of the workspace file, and read back.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/words.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <stdexcept>

namespace moothall {

// Thrown where a stored word is none that this version knows; told to the person as damage.
struct UnknownWord : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

void bindValue(SQLite::Statement& statement, int index, const QString& value);
void bindValue(SQLite::Statement& statement, int index, const QStringList& value); // JSON array
void bindValue(SQLite::Statement& statement, int index, const QByteArray& value);  // blob
void bindValue(SQLite::Statement& statement, int index, QDate value); // 2026-05-14, or NULL
void bindValue(SQLite::Statement& statement, int index, QTime value); // 13:30, or NULL
void bindValue(SQLite::Statement& statement, int index, std::string_view value);

void readValue(const SQLite::Column& column, QString& value);
void readValue(const SQLite::Column& column, QStringList& value);
void readValue(const SQLite::Column& column, QByteArray& value);
void readValue(const SQLite::Column& column, QDate& value);
void readValue(const SQLite::Column& column, QTime& value);

template <class T>
requires std::integral<T>
void bindValue(SQLite::Statement& statement, int index, T value)
{
    statement.bind(index, std::int64_t(value));
}

template <class T>
requires std::integral<T>
void readValue(const SQLite::Column& column, T& value) { value = T(column.getInt64()); }

inline void bindValue(SQLite::Statement& statement, int index, double value)
{
    statement.bind(index, value);
}

inline void readValue(const SQLite::Column& column, double& value) { value = column.getDouble(); }

inline void bindValue(SQLite::Statement& statement, int index, Timestamp value)
{
    statement.bind(index, value.milliseconds);
}

inline void readValue(const SQLite::Column& column, Timestamp& value)
{
    value.milliseconds = column.getInt64();
}

template <class Noun>
void bindValue(SQLite::Statement& statement, int index, Id<Noun> value)
{
    statement.bind(index, value.value);
}

template <class Noun>
void readValue(const SQLite::Column& column, Id<Noun>& value)
{
    value.value = column.getInt64();
}

template <Worded E>
void bindValue(SQLite::Statement& statement, int index, E value)
{
    bindValue(statement, index, wordFor(value));
}

template <Worded E>
void readValue(const SQLite::Column& column, E& value)
{
    const auto known = fromWord<E>(std::string_view(column.getText(), std::size_t(column.size())));
    if (!known)
        throw UnknownWord(std::string("unknown word in column ") + column.getName());
    value = *known;
}

// An absent value is NULL in the file.
template <class T>
void bindValue(SQLite::Statement& statement, int index, const std::optional<T>& value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index);
}

template <class T>
void readValue(const SQLite::Column& column, std::optional<T>& value)
{
    value.reset();
    if (!column.isNull())
        readValue(column, value.emplace());
}

} // namespace moothall
