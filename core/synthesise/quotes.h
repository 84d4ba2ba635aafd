// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose words may be quoted outside the program.
#pragma once

#include "core/gather/ideas.h"
#include "core/involve/participants.h"

#include <set>
#include <vector>

namespace moothall {

// Answers for one set of agreements. Invariant 7: a quote is printed only if its author agreed to
// anonymous quotes, or no author was ever recorded.
class QuotePermission
{
public:
    explicit QuotePermission(const std::vector<Agreement>& agreements);
    QuotePermission(const Reader& reader, Id<Project> project);

    // Whether the author allows it.
    bool allows(const Idea& idea) const;

    // Whether the idea may be shown outside at all and its author allows it: not withheld, not
    // rejected or waiting with a moderator, and with safe wording if it points to a person.
    bool mayPrint(const Idea& idea) const;

private:
    std::set<Id<Participant>> m_agreed;
};

} // namespace moothall
