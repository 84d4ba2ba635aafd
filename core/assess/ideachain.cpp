// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/ideachain.h"

#include "core/synthesise/findings.h"

namespace moothall {

namespace {

const std::string itsInsights =
    "(SELECT insight FROM insight_idea WHERE idea = ?1 AND relation = 'cites')";

const std::string solutionsThrough =
    "SELECT solution FROM solution_insight WHERE insight IN " + itsInsights +
    " UNION SELECT solution FROM solution_question JOIN question_insight USING (question) "
    "WHERE insight IN " +
    itsInsights;

const std::string allSolutions =
    "(SELECT solution FROM solution_idea WHERE idea = ?1 UNION " + solutionsThrough + ")";

} // namespace

IdeaChain chainFrom(const Reader& reader, Id<Idea> idea)
{
    IdeaChain chain;
    chain.origins = origins::of(reader, idea);
    for (const InsightIdea& link : reader.all<InsightIdea>("WHERE idea = ? ORDER BY id", idea))
        if (const auto insight = reader.find(link.insight))
            chain.insights.push_back(
                {*insight, findings::numberOf(insights::all(reader, insight->project), insight->id),
                 link.relation});
    for (const SolutionIdea& link : reader.all<SolutionIdea>("WHERE idea = ? ORDER BY id", idea))
        if (const auto solution = reader.find(link.solution))
            chain.solutions.push_back({*solution, link.relation});
    chain.through = reader.all<Solution>("WHERE id IN (" + solutionsThrough +
                                             ") AND id NOT IN (SELECT solution FROM solution_idea "
                                             "WHERE idea = ?1) ORDER BY rank, id",
                                         idea);
    chain.actions =
        reader.all<Action>("WHERE solution IN " + allSolutions + " ORDER BY rank, id", idea);
    chain.replies = reader.all<Reply>(
        "WHERE id IN (SELECT reply FROM reply_insight WHERE insight IN " + itsInsights +
            ") OR id IN (SELECT reply FROM reply_solution WHERE solution IN " + allSolutions +
            ") ORDER BY responded_on, rank, id",
        idea);
    return chain;
}

} // namespace moothall
