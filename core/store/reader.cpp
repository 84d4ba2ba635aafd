// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.h"

namespace moothall {

Reader::Borrowed::Borrowed(const Reader& reader, std::string_view sql) : m_reader(reader)
{
    if (const auto kept = reader.m_statements.find(sql); kept != reader.m_statements.end())
        m_statement = std::move(kept->second);
    if (!m_statement)
        m_statement = std::make_unique<SQLite::Statement>(*reader.m_database, std::string(sql));
}

Reader::Borrowed::~Borrowed()
{
    if (m_statement->tryReset() != SQLite::OK)
        m_statement->tryReset(); // the first reset only repeats the error already thrown
    m_statement->clearBindings();
    m_reader.m_statements[m_statement->getQuery()] = std::move(m_statement);
}

} // namespace moothall
