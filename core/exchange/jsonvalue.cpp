// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonvalue.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>
#include <limits>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

void expect(bool holds, const std::string& place, const QString& sentence)
{
    if (!holds)
        throw JsonFailure(place, sentence);
}

} // namespace

Json toJson(const QString& value) { return value.toStdString(); }

Json toJson(const QStringList& value)
{
    Json list = Json::array();
    for (const QString& item : value)
        list.push_back(item.toStdString());
    return list;
}

Json toJson(QDate value) { return value.isValid() ? toJson(value.toString(Qt::ISODate)) : Json(); }

Json toJson(QTime value) { return value.isValid() ? toJson(value.toString(u"HH:mm"_s)) : Json(); }

Json toJson(Timestamp value, const JsonStyle& style)
{
    QDateTime time = value.toUtc();
    if (style.zone() != QTimeZone::utc()) {
        time = time.toTimeZone(style.zone());
        time = time.toOffsetFromUtc(time.offsetFromUtc());
    }
    const bool wholeSeconds = value.milliseconds % 1000 == 0;
    return toJson(time.toString(wholeSeconds ? Qt::ISODate : Qt::ISODateWithMs));
}

void fromJson(const Json& json, QString& value, const std::string& place)
{
    expect(json.is_string(), place, JsonText::tr("A text in quotation marks is expected here."));
    value = QString::fromStdString(json.get_ref<const std::string&>());
}

void fromJson(const Json& json, QStringList& value, const std::string& place)
{
    value.clear();
    for (const Json& item : listAt(json, place))
        fromJson(item, value.emplaceBack(), place);
}

void fromJson(const Json& json, QDate& value, const std::string& place)
{
    value = {};
    if (json.is_null())
        return;
    QString text;
    fromJson(json, text, place);
    value = QDate::fromString(text, Qt::ISODate);
    expect(value.isValid(), place, JsonText::tr("A date such as 2026-05-14 is expected here."));
}

void fromJson(const Json& json, QTime& value, const std::string& place)
{
    value = {};
    if (json.is_null())
        return;
    QString text;
    fromJson(json, text, place);
    value = QTime::fromString(text, u"HH:mm"_s);
    expect(value.isValid(), place, JsonText::tr("A time such as 13:30 is expected here."));
}

void fromJson(const Json& json, Timestamp& value, const std::string& place)
{
    QString text;
    fromJson(json, text, place);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    expect(time.isValid(), place,
           JsonText::tr("A time such as 2026-05-14T13:55:00+01:00 is expected here."));
    value = Timestamp::from(time);
}

void fromJson(const Json& json, bool& value, const std::string& place)
{
    expect(json.is_boolean(), place, JsonText::tr("true or false is expected here."));
    value = json.get<bool>();
}

void fromJson(const Json& json, std::int64_t& value, const std::string& place)
{
    expect(json.is_number_integer(), place, JsonText::tr("A whole number is expected here."));
    value = json.get<std::int64_t>();
}

void fromJson(const Json& json, int& value, const std::string& place)
{
    std::int64_t number = 0;
    fromJson(json, number, place);
    expect(std::abs(number) <= std::numeric_limits<int>::max(), place,
           JsonText::tr("This number is too large."));
    value = int(number);
}

void fromJson(const Json& json, double& value, const std::string& place)
{
    expect(json.is_number(), place, JsonText::tr("A number is expected here."));
    value = json.get<double>();
}

void failUnknownWord(const std::string& place)
{
    throw JsonFailure(place, JsonText::tr("This word is not one of those known here."));
}

} // namespace moothall::exchange
