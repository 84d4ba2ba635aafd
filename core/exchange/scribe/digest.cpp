// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/scribe/digest.h"

#include "core/exchange/jsonvalue.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace moothall::exchange::scribe {

namespace {

constexpr std::array<std::string_view, 6> ours{"id",    "code",       "captured_at",
                                               "theme", "theme_rank", "captured_by"};

// Rows by their ids.
class ById : public JsonStyle
{
public:
    Json reference(std::string_view, std::int64_t id) const override { return id; }
    std::int64_t resolve(std::string_view, const Json& name, const std::string&) const override
    {
        return name.get<std::int64_t>();
    }
};

} // namespace

QString digestOf(const Idea& idea)
{
    Json said = Json::object();
    forEachColumn(idea, [&](std::string_view name, const auto& value) {
        if (std::ranges::find(ours, name) == ours.end())
            said[std::string(name)] = valueToJson(value, ById());
    });
    const std::string text = said.dump();
    return QString::fromLatin1(
        QCryptographicHash::hash({text.data(), qsizetype(text.size())}, QCryptographicHash::Sha256)
            .toHex());
}

} // namespace moothall::exchange::scribe
