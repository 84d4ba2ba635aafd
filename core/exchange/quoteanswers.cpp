// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/quoteanswers.h"

#include "core/exchange/cellvalues.h"
#include "core/exchange/sentence.h"

#include <algorithm>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

void QuoteAnswers::take(const QString& cell, std::optional<Id<Participant>> author, Idea& idea)
{
    if (saysNothing(cell))
        return;
    const auto read = quoteAnswerIn(cell);
    m_unreadable += !read;
    const AgreementState answer = read.value_or(AgreementState::NotAsked);
    if (author && answer == AgreementState::Given) {
        m_ofNew.try_emplace(*author, answer);
    } else if (author) {
        m_ofNew[*author] = answer;
    } else if (answer != AgreementState::Given) {
        idea.withheld = true;
        ++m_withheld;
    } else {
        m_notTaken += idea.participant.has_value();
    }
}

void QuoteAnswers::addTo(ImportPlan& plan, IdSource& ids) const
{
    int given = 0;
    for (const auto& [participant, answer] : m_ofNew) {
        plan.rows.of<Agreement>().push_back({{ids.next()},
                                             participant,
                                             Purpose::AnonymousQuotes,
                                             answer,
                                             {},
                                             {},
                                             u"imported table"_s});
        given += answer == AgreementState::Given;
    }
    if (given > 0)
        plan.notes.append(Sentence::tr("%n new participant(s) agreed to be quoted without their "
                                       "names, as the table says.",
                                       nullptr, given));
    if (m_withheld > 0)
        plan.notes.append(
            Sentence::tr("%n idea(s) may not be quoted, as the table says; they are withheld.",
                         nullptr, m_withheld));
    if (m_notTaken > 0)
        plan.notes.append(
            Sentence::tr("%n answer(s) on being quoted are of participants who are there already "
                         "and were left out: what they said before stays.",
                         nullptr, m_notTaken));
    if (m_unreadable > 0)
        plan.warnings.append(Sentence::tr("%n answer(s) on being quoted could not be read; they "
                                          "were taken for a no.",
                                          nullptr, m_unreadable));
}

} // namespace moothall::exchange
