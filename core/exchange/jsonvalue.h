// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the value of a column is written in JSON, and read back with care.
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/words.h"
#include "core/exchange/json.h"
#include "core/store/record.h"

#include <QDate>
#include <QStringList>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace moothall::exchange {

// How rows name one another and in which zone times are written.
class JsonStyle
{
public:
    virtual ~JsonStyle() = default;
    virtual Json reference(std::string_view table, std::int64_t id) const = 0;
    virtual std::int64_t resolve(std::string_view table, const Json& name,
                                 const std::string& place) const = 0;
    virtual QTimeZone zone() const { return QTimeZone::utc(); }
};

Json toJson(const QString& value);
Json toJson(const QStringList& value);
Json toJson(QDate value);
Json toJson(QTime value);
Json toJson(Timestamp value, const JsonStyle& style);

void fromJson(const Json& json, QString& value, const std::string& place);
void fromJson(const Json& json, QStringList& value, const std::string& place);
void fromJson(const Json& json, QDate& value, const std::string& place);
void fromJson(const Json& json, QTime& value, const std::string& place);
void fromJson(const Json& json, Timestamp& value, const std::string& place);
void fromJson(const Json& json, bool& value, const std::string& place);
void fromJson(const Json& json, int& value, const std::string& place);
void fromJson(const Json& json, std::int64_t& value, const std::string& place);
void fromJson(const Json& json, double& value, const std::string& place);
[[noreturn]] void failUnknownWord(const std::string& place);

template <class T>
Json valueToJson(const T& value, const JsonStyle& style)
{
    if constexpr (Worded<T>)
        return std::string(wordFor(value));
    else if constexpr (std::is_same_v<T, Timestamp>)
        return toJson(value, style);
    else if constexpr (std::is_arithmetic_v<T>)
        return value;
    else
        return toJson(value);
}

template <class Noun>
Json valueToJson(const Id<Noun>& id, const JsonStyle& style)
{
    return style.reference(Record<Noun>::table, id.value);
}

template <class T>
Json valueToJson(const std::optional<T>& value, const JsonStyle& style)
{
    return value ? valueToJson(*value, style) : Json();
}

template <class T>
void valueFromJson(const Json& json, T& value, const JsonStyle&, const std::string& place)
{
    if constexpr (Worded<T>) {
        QString word;
        fromJson(json, word, place);
        const auto known = fromWord<T>(word.toStdString());
        if (!known)
            failUnknownWord(place);
        value = *known;
    } else {
        fromJson(json, value, place);
    }
}

template <class Noun>
void valueFromJson(const Json& json, Id<Noun>& id, const JsonStyle& style, const std::string& place)
{
    id.value = style.resolve(Record<Noun>::table, json, place);
}

template <class T>
void valueFromJson(const Json& json, std::optional<T>& value, const JsonStyle& style,
                   const std::string& place)
{
    value.reset();
    if (!json.is_null())
        valueFromJson(json, value.emplace(), style, place);
}

} // namespace moothall::exchange
