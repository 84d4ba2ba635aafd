// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON of others: objects that know their place, and failures that name it.
#pragma once

#include "core/base/error.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QString>

#include <set>
#include <stdexcept>
#include <string>

namespace moothall::exchange {

// Keeps the order of keys, which carries meaning in tables of answers.
using Json = nlohmann::ordered_json;

// Thrown where a value is not what it should be; `place` is like "solutions[3].impact".
struct JsonFailure : std::runtime_error
{
    JsonFailure(std::string where, QString what)
        : std::runtime_error(where), place(QString::fromStdString(where)), sentence(std::move(what))
    {}
    QString place;
    QString sentence;
};

// Parses the text. A mistake is told with its line.
Result<Json> parseJson(const QByteArray& text);

Error errorFrom(const JsonFailure& failure);

// An object while it is read. Every key must be taken: what nobody asks for would be lost.
class JsonObject
{
public:
    JsonObject(const Json& object, std::string place);

    const Json& take(std::string_view key); // fails where the key is missing
    const Json* takeIfPresent(std::string_view key);
    JsonObject object(std::string_view key);
    // Calls `visit(const Json& item, std::string place)` for each item of a list.
    template <class Visit>
    void forEach(std::string_view key, Visit&& visit);
    std::string placeOf(std::string_view key) const;
    const Json& json() const { return m_object; }

    // Fails if a key was not taken.
    void finish() const;

private:
    const Json& m_object;
    std::string m_place;
    std::set<std::string, std::less<>> m_taken;
};

const Json& listAt(const Json& value, const std::string& place);

template <class Visit>
void JsonObject::forEach(std::string_view key, Visit&& visit)
{
    const Json* value = takeIfPresent(key);
    if (!value)
        return;
    std::size_t index = 0;
    for (const Json& item : listAt(*value, placeOf(key)))
        visit(item, placeOf(key) + "[" + std::to_string(index++) + "]");
}

} // namespace moothall::exchange
