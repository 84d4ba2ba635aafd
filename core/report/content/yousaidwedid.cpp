// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// Counts by answer, and what is overdue.
void addStandingOfReplies(Composer& composer, const Facts& facts)
{
    if (facts.solutions.empty())
        return;
    composer.paragraph(repliesSentence(facts));
    const auto open = std::ranges::count_if(facts.solutions, [&](const Solution& solution) {
        return !facts.replyTo.contains(solution.id);
    });
    const QDate due = facts.project.replyDue;
    if (open == 0 || !due.isValid() || !facts.made.isValid() || due >= facts.made)
        return;
    composer.paragraph(open == 1 ? Report::tr("1 answer is overdue.")
                                 : Report::tr("%1 answers are overdue.").arg(open));
}

void addReplies(Composer& composer, const Facts& facts)
{
    if (facts.replies.empty()) {
        composer.paragraph(Report::tr("The council has not answered yet."));
        return;
    }
    Table table{Report::tr("Table J. What people said and what the council answered"),
                {{Report::tr("You said"), Column::Align::Start, 0.27},
                 {Report::tr("Answer"), Column::Align::Start, 0.17},
                 {Report::tr("What we did or will do, and why"), Column::Align::Start, 0.38},
                 {Report::tr("Who"), Column::Align::Start, 0.18}},
                {},
                false,
                true};
    for (const Reply& reply : facts.replies) {
        QString who = reply.ownerRole;
        if (reply.respondedOn.isValid())
            who += u", "_s + date(reply.respondedOn);
        table.rows.push_back({{theirs(facts, reply.youSaid)},
                              {plain(wordsFor(reply.answer))},
                              {theirs(facts, reply.weDidOrWill)},
                              {theirs(facts, who)}});
    }
    composer.add(std::move(table));
}

} // namespace

QString promiseSentence(const Facts& facts)
{
    const QDate due = facts.project.replyDue;
    const auto put = std::ptrdiff_t(facts.solutions.size());
    if (put == 0 || facts.replyTo.empty() || !due.isValid())
        return {};
    const auto inTime = std::ranges::count_if(facts.solutions, [&](const Solution& solution) {
        const auto first = facts.firstAnsweredOn.find(solution.id);
        return first != facts.firstAnsweredOn.end() && first->second <= due;
    });
    if (inTime < put && facts.made.isValid() && facts.made <= due)
        return Report::tr(" So far %1 of %2 have been answered.").arg(inTime).arg(put);
    if (inTime < put)
        return Report::tr(" By then %1 of %2 were answered with a date.").arg(inTime).arg(put);
    const auto open = std::ranges::count_if(facts.solutions, [&](const Solution& solution) {
        const auto reply = facts.replyTo.find(solution.id);
        return reply != facts.replyTo.end() && reply->second.answer == Answer::UnderConsideration;
    });
    return Report::tr(" By then an answer was recorded for each of the %1 solutions.").arg(put) +
           (open == 0 ? QString()
                      : Report::tr(" Still under consideration: %1 of them.").arg(open));
}

void addYouSaidWeDid(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("You said, we did"), u"replies"_s);
    if (facts.project.replyDue.isValid())
        composer.paragraph(
            Report::tr("People were promised an answer by %1.").arg(date(facts.project.replyDue)) +
            promiseSentence(facts));
    addStandingOfReplies(composer, facts);
    addReplies(composer, facts);
    addWhoDoesWhat(composer, facts);
}

} // namespace moothall::report
