// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/quotes.h"

#include "core/gather/readable.h"
#include "core/involve/quoteconsent.h"

namespace moothall {

QuotePermission::QuotePermission(const std::vector<Agreement>& agreements)
    : m_agreed(agreedToBeQuoted(agreements))
{}

QuotePermission::QuotePermission(const Reader& reader, Id<Project> project)
    : QuotePermission(reader.all<Agreement>(
          "WHERE participant IN (SELECT id FROM participant WHERE project = ?)", project))
{}

bool QuotePermission::allows(const Idea& idea) const
{
    return !idea.participant || m_agreed.contains(*idea.participant);
}

bool QuotePermission::mayPrint(const Idea& idea) const
{
    return isReadable(idea) && !idea.unclear && idea.moderation == Moderation::Accepted &&
           allows(idea);
}

} // namespace moothall
