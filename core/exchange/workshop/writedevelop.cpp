// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Develop: questions, solutions with the marks they got, and the ballot.
#include "core/exchange/workshop/writing.h"

namespace moothall::exchange::workshopjson {

namespace {

Json votesFor(const Writing& writing, const Solution& solution)
{
    int total = 0;
    Json byGroup = Json::object();
    for (const BallotMark& mark : writing.rows.of<BallotMark>()) {
        if (mark.solution != solution.id || !mark.broadGroup)
            continue;
        byGroup[valueToJson(*mark.broadGroup, writing.codes).get<std::string>()] = mark.marks;
        total += mark.marks;
    }
    return {{"total", total}, {"by_broad_group", byGroup}};
}

} // namespace

Json questionsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Question& question : writing.ofProject<Question>()) {
        Json item = writing.object(question);
        item["insights"] = writing.codesOf<QuestionInsight>(
            &QuestionInsight::insight,
            [&](const QuestionInsight& link) { return link.question == question.id; });
        json.push_back(item);
    }
    return json;
}

Json solutionsJson(const Writing& writing)
{
    Json json = Json::array();
    for (const Solution& solution : writing.ofProject<Solution>()) {
        Json item = writing.object(solution);
        item["answers"] = writing.codesOf<SolutionQuestion>(
            &SolutionQuestion::question,
            [&](const SolutionQuestion& link) { return link.solution == solution.id; });
        item["cites_insights"] = writing.codesOf<SolutionInsight>(
            &SolutionInsight::insight,
            [&](const SolutionInsight& link) { return link.solution == solution.id; });
        const auto ideasThat = [&](SolutionRelation relation) {
            return writing.codesOf<SolutionIdea>(
                &SolutionIdea::idea, [&](const SolutionIdea& link) {
                    return link.solution == solution.id && link.relation == relation;
                });
        };
        item["built_from"] = ideasThat(SolutionRelation::BuiltFrom);
        item["concerns"] = ideasThat(SolutionRelation::Concern);
        item["votes"] = votesFor(writing, solution);
        json.push_back(item);
    }
    return json;
}

Json ballotJson(const Writing& writing)
{
    Json json = Json::object();
    for (const Ballot& ballot : writing.ofSession<Ballot>()) {
        json = writing.object(ballot);
        int cast = 0;
        for (const BallotMark& mark : writing.rows.of<BallotMark>())
            cast += mark.ballot == ballot.id ? mark.marks : 0;
        json["marks_cast"] = cast;
        json["abstained_by_design"] = writing.codesOf<BallotAbstention>(
            &BallotAbstention::stakeholderGroup,
            [&](const BallotAbstention& link) { return link.ballot == ballot.id; });
    }
    return json;
}

} // namespace moothall::exchange::workshopjson
