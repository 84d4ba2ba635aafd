// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Develop: questions, solutions with the marks they got, the ballot, offers and actions.
#include "core/exchange/workshop/reading.h"

namespace moothall::exchange::workshopjson {

namespace {

void readQuestions(Reading& reading)
{
    reading.addEach<Question>(
        reading.top, "how_might_we", [&](JsonObject& object, Question& question) {
            reading.linkEach<QuestionInsight, Insight>(
                object, "insights", [&](QuestionInsight& link, Id<Insight> insight) {
                    link.question = question.id;
                    link.insight = insight;
                });
        });
}

void readEvidence(Reading& reading, JsonObject& object, Id<Solution> solution)
{
    reading.linkEach<SolutionQuestion, Question>(
        object, "answers", [&](SolutionQuestion& link, Id<Question> question) {
            link.solution = solution;
            link.question = question;
        });
    reading.linkEach<SolutionInsight, Insight>(object, "cites_insights",
                                               [&](SolutionInsight& link, Id<Insight> insight) {
                                                   link.solution = solution;
                                                   link.insight = insight;
                                               });
    const auto linkIdeas = [&](std::string_view key, SolutionRelation relation) {
        reading.linkEach<SolutionIdea, Idea>(object, key, [&](SolutionIdea& link, Id<Idea> idea) {
            link.solution = solution;
            link.idea = idea;
            link.relation = relation;
        });
    };
    linkIdeas("built_from", SolutionRelation::BuiltFrom);
    linkIdeas("concerns", SolutionRelation::Concern);
}

void readMarks(Reading& reading, JsonObject& object, Id<Solution> solution, Id<Ballot> ballot)
{
    JsonObject votes = object.object("votes");
    votes.takeIfPresent("total");
    JsonObject byGroup = votes.object("by_broad_group");
    for (const auto& [code, marks] : byGroup.json().items()) {
        const std::string place = byGroup.placeOf(code);
        BallotMark mark = reading.newRow<BallotMark>();
        mark.ballot = ballot;
        mark.solution = solution;
        mark.broadGroup =
            Id<BroadGroup>{reading.codes.resolve(Record<BroadGroup>::table, code, place)};
        fromJson(byGroup.take(code), mark.marks, place);
        reading.rows.of<BallotMark>().push_back(mark);
    }
    votes.finish();
}

void readSolutions(Reading& reading, Id<Ballot> ballot)
{
    reading.addEach<Solution>(reading.top, "solutions",
                              [&](JsonObject& object, Solution& solution) {
                                  readEvidence(reading, object, solution.id);
                                  readMarks(reading, object, solution.id, ballot);
                              });
}

void readBallot(Reading& reading, Id<Ballot> ballot)
{
    JsonObject object = reading.top.object("vote");
    reading.add<Ballot>(object).id = ballot;
    object.takeIfPresent("marks_cast");
    reading.linkEach<BallotAbstention, Group>(object, "abstained_by_design",
                                              [&](BallotAbstention& link, Id<Group> group) {
                                                  link.ballot = ballot;
                                                  link.stakeholderGroup = group;
                                              });
    object.finish();
}

} // namespace

void readDevelop(Reading& reading)
{
    readQuestions(reading);
    const Id<Ballot> ballot{reading.ids.next()};
    readSolutions(reading, ballot);
    reading.addEach<SolutionConstraint>(reading.top, "constraints");
    reading.addEach<Offer>(reading.top, "assets");
    reading.addEach<OpenQuestion>(reading.top, "open_questions");
    reading.addEach<Action>(reading.top, "actions");
    readBallot(reading, ballot);
}

} // namespace moothall::exchange::workshopjson
