// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codes.h"

#include <QCoreApplication>

namespace moothall::exchange {

namespace {

struct CodesText
{
    Q_DECLARE_TR_FUNCTIONS(CodesText)
};

} // namespace

void Codes::add(std::string_view table, std::int64_t id, const QString& code,
                const std::string& place)
{
    if (!m_ids.emplace(std::pair(std::string(table), code), id).second)
        throw JsonFailure(place, CodesText::tr("This code is used twice."));
    m_codes.emplace(std::pair(std::string(table), id), code);
}

Json Codes::reference(std::string_view table, std::int64_t id) const
{
    const auto found = m_codes.find({std::string(table), id});
    return found == m_codes.end() ? Json() : toJson(found->second);
}

std::int64_t Codes::resolve(std::string_view table, const Json& name,
                            const std::string& place) const
{
    QString code;
    fromJson(name, code, place);
    const auto found = m_ids.find({std::string(table), code});
    if (found == m_ids.end())
        throw JsonFailure(place, CodesText::tr("There is nothing in the file with this code."));
    return found->second;
}

} // namespace moothall::exchange
