// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/chain.h"

namespace moothall {

namespace {

const std::string itsSolutions =
    "(SELECT solution FROM solution_insight WHERE insight = ?1 UNION "
    "SELECT solution FROM solution_question JOIN question_insight USING (question) "
    "WHERE insight = ?1)";

} // namespace

Chain chainFrom(const Reader& reader, Id<Insight> insight)
{
    Chain chain;
    chain.questions = reader.all<Question>(
        "WHERE id IN (SELECT question FROM question_insight WHERE insight = ?) ORDER BY rank, id",
        insight);
    for (const Solution& solution :
         reader.all<Solution>("WHERE id IN " + itsSolutions + " ORDER BY rank, id", insight))
        chain.solutions.push_back(
            {solution,
             reader.value<int>(
                 "SELECT coalesce(sum(marks), 0) FROM ballot_mark WHERE solution = ?", solution.id),
             reader.value<int>("SELECT coalesce(sum(ballots_cast), 0) FROM ballot WHERE id IN "
                               "(SELECT ballot FROM ballot_mark WHERE solution = ?)",
                               solution.id)});
    chain.actions =
        reader.all<Action>("WHERE solution IN " + itsSolutions + " ORDER BY rank, id", insight);
    chain.replies = reader.all<Reply>(
        "WHERE id IN (SELECT reply FROM reply_insight WHERE insight = ?1) "
        "OR id IN (SELECT reply FROM reply_solution WHERE solution IN " +
            itsSolutions + ") ORDER BY responded_on, rank, id",
        insight);
    return chain;
}

} // namespace moothall
