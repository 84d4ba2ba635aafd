// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesise/quotes.h"

#include "core/gather/readable.h"

namespace moothall {

QuotePermission::QuotePermission(const std::vector<Agreement>& agreements)
{
    // Where several answers are kept, one that is not given outweighs those that are.
    std::set<Id<Participant>> refused;
    for (const Agreement& agreement : agreements) {
        const bool given = agreement.state == AgreementState::Given;
        if (agreement.purpose == Purpose::AnonymousQuotes)
            (given ? m_agreed : refused).insert(agreement.participant);
        else if (agreement.purpose == Purpose::TakePart &&
                 (agreement.state == AgreementState::Refused ||
                  agreement.state == AgreementState::Withdrawn))
            refused.insert(agreement.participant);
    }
    for (const Id<Participant> participant : refused)
        m_agreed.erase(participant);
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
    return isReadable(idea) && !idea.unclear && idea.moderation == Moderation::Accepted &&
           allows(idea);
}

} // namespace moothall
