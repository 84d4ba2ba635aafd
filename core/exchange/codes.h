// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that name one another by the codes of a workshop file.
#pragma once

#include "core/exchange/jsonvalue.h"

#include <map>
#include <utility>

namespace moothall::exchange {

class Codes : public JsonStyle
{
public:
    explicit Codes(QTimeZone zone = QTimeZone::utc()) : m_zone(std::move(zone)) {}

    // Fails where the code was given to another row of the table before.
    void add(std::string_view table, std::int64_t id, const QString& code,
             const std::string& place);

    Json reference(std::string_view table, std::int64_t id) const override;
    std::int64_t resolve(std::string_view table, const Json& name,
                         const std::string& place) const override;
    QTimeZone zone() const override { return m_zone; }

private:
    QTimeZone m_zone;
    std::map<std::pair<std::string, std::int64_t>, QString> m_codes;
    std::map<std::pair<std::string, QString>, std::int64_t> m_ids;
};

} // namespace moothall::exchange
