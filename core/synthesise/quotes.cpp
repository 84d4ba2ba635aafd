// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/quotes.h"

namespace moothall {

QuotePermission::QuotePermission(const std::vector<Agreement>& agreements)
{
    for (const Agreement& agreement : agreements)
        if (agreement.purpose == Purpose::AnonymousQuotes
            && agreement.state == AgreementState::Given)
            m_agreed.insert(agreement.participant);
}

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
    const bool shown = !idea.withheld && !idea.unclear && idea.moderation == Moderation::Accepted;
    const bool safe = !idea.identifying || idea.redactedText.has_value();
    return shown && safe && allows(idea);
}

} // namespace moothall
