// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/quoteconsent.h"

namespace moothall {

std::set<Id<Participant>> agreedToBeQuoted(const std::vector<Agreement>& agreements)
{
    std::set<Id<Participant>> agreed;
    std::set<Id<Participant>> refused;
    for (const Agreement& agreement : agreements) {
        const bool given = agreement.state == AgreementState::Given;
        if (agreement.purpose == Purpose::AnonymousQuotes)
            (given ? agreed : refused).insert(agreement.participant);
        else if (agreement.purpose == Purpose::TakePart &&
                 (agreement.state == AgreementState::Refused ||
                  agreement.state == AgreementState::Withdrawn))
            refused.insert(agreement.participant);
    }
    for (const Id<Participant> participant : refused)
        agreed.erase(participant);
    return agreed;
}

} // namespace moothall
