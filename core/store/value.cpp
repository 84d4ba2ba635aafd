// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/value.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace moothall {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const SQLite::Column& column)
{
    return QString::fromUtf8(column.getText(), column.size());
}

} // namespace

void bindValue(SQLite::Statement& statement, int index, std::string_view value)
{
    statement.bind(index, std::string(value));
}

void bindValue(SQLite::Statement& statement, int index, const QString& value)
{
    statement.bind(index, value.toStdString());
}

void bindValue(SQLite::Statement& statement, int index, const QStringList& value)
{
    const QByteArray json =
        QJsonDocument(QJsonArray::fromStringList(value)).toJson(QJsonDocument::Compact);
    statement.bind(index, json.toStdString());
}

void bindValue(SQLite::Statement& statement, int index, const QByteArray& value)
{
    statement.bind(index, value.constData(), int(value.size()));
}

void bindValue(SQLite::Statement& statement, int index, QDate value)
{
    if (value.isValid())
        bindValue(statement, index, value.toString(Qt::ISODate));
    else
        statement.bind(index);
}

void bindValue(SQLite::Statement& statement, int index, QTime value)
{
    if (value.isValid())
        bindValue(statement, index, value.toString(u"HH:mm"_s));
    else
        statement.bind(index);
}

void readValue(const SQLite::Column& column, QString& value) { value = textOf(column); }

void readValue(const SQLite::Column& column, QStringList& value)
{
    value.clear();
    const QJsonArray items =
        QJsonDocument::fromJson(QByteArray(column.getText(), column.size())).array();
    for (const auto& item : items)
        value.append(item.toString());
}

void readValue(const SQLite::Column& column, QByteArray& value)
{
    value = QByteArray(static_cast<const char*>(column.getBlob()), column.size());
}

void readValue(const SQLite::Column& column, QDate& value)
{
    value = QDate::fromString(textOf(column), Qt::ISODate);
}

void readValue(const SQLite::Column& column, QTime& value)
{
    value = QTime::fromString(textOf(column), u"HH:mm"_s);
}

} // namespace moothall
