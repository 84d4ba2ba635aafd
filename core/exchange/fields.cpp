// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fields.h"

#include <QCoreApplication>

#include <cmath>

namespace moothall::exchange {

namespace {

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr double penceInPound = 100;
constexpr double minutesInHour = 60;

Json divided(const Json& value, double by) { return value.get<double>() / by; }

Json multiplied(const Json& value, double by, const std::string& place)
{
    double number = 0;
    fromJson(value, number, place);
    const double product = number * by;
    if (std::abs(product - std::round(product)) > 1e-6)
        throw JsonFailure(place, FieldText::tr("This number has too many decimals."));
    return std::int64_t(std::llround(product));
}

Json tableNumber(const Json& name, const std::string& place)
{
    QString text;
    fromJson(name, text, place);
    bool isNumber = false;
    const int number = text.mid(1).toInt(&isNumber);
    if (!text.startsWith(u'T') || !isNumber)
        throw JsonFailure(place, FieldText::tr("A table such as T3 is expected here."));
    return number;
}

} // namespace

Json shaped(Form form, const Json& columnValue)
{
    if (columnValue.is_null())
        return columnValue;
    switch (form) {
    case Form::Plain:
    case Form::Omitted:
    case Form::IfTrue:
        return columnValue;
    case Form::Pounds:
        return divided(columnValue, penceInPound);
    case Form::Hours:
        return divided(columnValue, minutesInHour);
    case Form::Table:
        return std::string("T").append(std::to_string(columnValue.get<int>()));
    }
    return {};
}

Json unshaped(Form form, const Json& jsonValue, const std::string& place)
{
    if (jsonValue.is_null())
        return jsonValue;
    switch (form) {
    case Form::Plain:
    case Form::Omitted:
    case Form::IfTrue:
        return jsonValue;
    case Form::Pounds:
        return multiplied(jsonValue, penceInPound, place);
    case Form::Hours:
        return multiplied(jsonValue, minutesInHour, place);
    case Form::Table:
        return tableNumber(jsonValue, place);
    }
    return {};
}

} // namespace moothall::exchange
