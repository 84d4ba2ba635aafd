// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a table says on being quoted, row by row, and what becomes of it.
#pragma once

#include "core/exchange/importplan.h"

#include <map>

namespace moothall::exchange {

// A new participant is given the answer of their rows; one that is not yes outweighs the others.
// Of somebody who is there already the own answer stays. Where nobody can hold a no, the idea is
// withheld.
class QuoteAnswers
{
public:
    // `author`: that of the idea, where it is a new participant.
    void take(const QString& cell, std::optional<Id<Participant>> author, Idea& idea);

    // Plans the answers of new participants, and says what was made of all.
    void addTo(ImportPlan& plan, IdSource& ids) const;

private:
    std::map<Id<Participant>, AgreementState> m_ofNew;
    int m_withheld = 0;
    int m_notTaken = 0;
    int m_unreadable = 0;
};

} // namespace moothall::exchange
