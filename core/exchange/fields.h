// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which key of a JSON object holds which column of a noun, and in what form: read and written from
// one list.
#pragma once

#include "core/exchange/jsonvalue.h"

#include <map>
#include <span>
#include <string_view>

namespace moothall::exchange {

// How a value looks in JSON when it is not as the column has it.
enum class Form
{
    Plain,
    Omitted, // the key is left out where the value is absent
    IfTrue,  // the key is left out where it is not so
    Pounds,  // pence in the column, pounds with decimals in JSON
    Hours,   // minutes in the column, hours with decimals in JSON
    Table,   // 3 in the column, "T3" in JSON
};

// Whether files may be without the key.
constexpr bool mayBeLeftOut(Form form) { return form == Form::Omitted || form == Form::IfTrue; }

struct Field
{
    constexpr Field(const char* keyAndColumn) : key(keyAndColumn), column(keyAndColumn) {}
    constexpr Field(const char* inJson, const char* inTable, Form as = Form::Plain)
        : key(inJson), column(inTable), form(as)
    {}

    std::string_view key;
    std::string_view column;
    Form form = Form::Plain;
};

Json shaped(Form form, const Json& columnValue);
Json unshaped(Form form, const Json& jsonValue, const std::string& place);

template <Recorded T>
void writeFields(Json& object, const T& row, std::span<const Field> fields, const JsonStyle& style)
{
    std::map<std::string_view, Json> columns;
    forEachColumn(row, [&](std::string_view name, const auto& value) {
        columns[name] = valueToJson(value, style);
    });
    for (const Field& field : fields) {
        const Json& value = columns.at(field.column);
        const bool isLeftOut = (field.form == Form::Omitted && value.is_null()) ||
                               (field.form == Form::IfTrue && value == false);
        if (!isLeftOut)
            object[std::string(field.key)] = shaped(field.form, value);
    }
}

template <Recorded T>
void readFields(JsonObject& object, T& row, std::span<const Field> fields, const JsonStyle& style)
{
    forEachColumn(row, [&](std::string_view name, auto& value) {
        for (const Field& field : fields) {
            if (field.column != name)
                continue;
            const Json* given = mayBeLeftOut(field.form) ? object.takeIfPresent(field.key)
                                                         : &object.take(field.key);
            if (!given)
                continue;
            const std::string place = object.placeOf(field.key);
            valueFromJson(unshaped(field.form, *given, place), value, style, place);
        }
    });
}

} // namespace moothall::exchange
