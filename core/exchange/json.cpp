// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include <QCoreApplication>

namespace moothall::exchange {

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

} // namespace

Result<Json> parseJson(const QByteArray& text)
{
    try {
        return Json::parse(text.begin(), text.end());
    } catch (const Json::parse_error& error) {
        const auto at = std::min(qsizetype(error.byte), text.size());
        const auto line = QByteArrayView(text).first(at).count('\n') + 1;
        // The library's own words may quote the file: only their number is kept.
        return fail(Error::Kind::BadInput,
                    JsonText::tr("Line %1: the file is not valid JSON from here on.").arg(line),
                    QStringLiteral("parse error %1 at byte %2").arg(error.id).arg(error.byte));
    } catch (const Json::exception& error) {
        return fail(Error::Kind::BadInput,
                    JsonText::tr("The file holds a number that is too large."),
                    QStringLiteral("error %1").arg(error.id));
    }
}

Error errorFrom(const JsonFailure& failure)
{
    return {Error::Kind::BadInput,
            failure.place.isEmpty() ? failure.sentence
                                    : JsonText::tr("%1: %2").arg(failure.place, failure.sentence),
            {}};
}

JsonObject::JsonObject(const Json& object, std::string place)
    : m_object(object), m_place(std::move(place))
{
    if (!object.is_object())
        throw JsonFailure(m_place, JsonText::tr("An object in braces is expected here."));
}

std::string JsonObject::placeOf(std::string_view key) const
{
    return m_place.empty() ? std::string(key) : m_place + "." + std::string(key);
}

const Json& JsonObject::take(std::string_view key)
{
    const Json* value = takeIfPresent(key);
    if (!value)
        throw JsonFailure(placeOf(key), JsonText::tr("This is missing."));
    return *value;
}

const Json* JsonObject::takeIfPresent(std::string_view key)
{
    const auto found = m_object.find(key);
    if (found == m_object.end())
        return nullptr;
    m_taken.emplace(key);
    return &*found;
}

JsonObject JsonObject::object(std::string_view key) { return {take(key), placeOf(key)}; }

void JsonObject::finish() const
{
    for (const auto& [key, value] : m_object.items())
        if (!m_taken.contains(key))
            throw JsonFailure(placeOf(key),
                              JsonText::tr("There is no place for this in a workspace."));
}

const Json& listAt(const Json& value, const std::string& place)
{
    if (!value.is_array())
        throw JsonFailure(place, JsonText::tr("A list in brackets is expected here."));
    return value;
}

} // namespace moothall::exchange
