// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/printedwords.h"

#include "core/report/content/facts.h"
#include "core/report/content/phrases.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int involve = 1;
constexpr int synthesise = 3;
constexpr int develop = 4;
constexpr int assess = 5;

class Collector
{
public:
    void take(const QString& place, int step, const QString& words, bool byPeople = false)
    {
        if (!words.trimmed().isEmpty())
            all.push_back({place, step, words.trimmed(), byPeople});
    }

    void takePeople(const QString& place, int step, const QString& words)
    {
        take(place, step, words, true);
    }

    std::vector<PrintedWords> all;
};

void takeProject(Collector& collector, const Facts& facts)
{
    const Project& project = facts.project;
    for (const QString& words :
         {project.brief, project.decisionQuestion, project.promise, project.priorDecisions})
        collector.take(Report::tr("Why and how"), involve, words);
    for (const ScopeItem& item : facts.scope)
        collector.take(Report::tr("Why and how"), involve, item.item + u' ' + item.reason);
    for (const StepOverride& aside : facts.overrides)
        collector.take(Report::tr("A rule set aside"), involve, aside.reason);
    for (const MissingVoice& voice : facts.missingVoices)
        collector.take(Report::tr("Missing voices"), involve, voice.text + u". "_s + voice.plan);
}

void takeInsights(Collector& collector, const Facts& facts)
{
    for (const auto& [id, theme] : facts.themes)
        collector.take(Report::tr("A theme"), synthesise, theme.title);
    for (const Insight& insight : facts.insights) {
        collector.take(Report::tr("An insight"), synthesise, insight.statement);
        collector.take(Report::tr("An insight"), synthesise, insight.soWhat);
    }
    for (const OpenQuestion& question : facts.assessment.openQuestions)
        collector.take(Report::tr("An open question"), synthesise, question.text);
}

void takeSolutions(Collector& collector, const Facts& facts)
{
    const QString place = Report::tr("A solution");
    for (const Solution& solution : facts.solutions) {
        for (const QString& words :
             {solution.title, solution.description, solution.whoBenefits, solution.whoCarriesWork,
              solution.equalityNote, solution.couldGetWorse, solution.outcomeMeasure,
              solution.outputMeasure, solution.shortlistReason.value_or(QString())})
            collector.take(place, develop, words);
        const auto found = facts.assessment.constraints.find(solution.id);
        if (found != facts.assessment.constraints.end())
            for (const SolutionConstraint& constraint : found->second)
                collector.take(place, develop, constraint.text);
    }
    for (const Vote& vote : facts.votes)
        collector.take(Report::tr("A vote"), develop, vote.ballot.note);
    for (const Action& action : facts.assessment.actions)
        collector.take(Report::tr("An action"), develop, action.text);
    for (const Offer& offer : facts.assessment.offers)
        collector.takePeople(Report::tr("An offer"), develop,
                             offer.offer + u". "_s + offer.needsInReturn);
}

void takeAssessment(Collector& collector, const Facts& facts)
{
    for (const Rating& rating : facts.assessment.ratings) {
        collector.takePeople(Report::tr("What people liked best"), assess, rating.forms.best);
        collector.takePeople(Report::tr("What people would change"), assess, rating.forms.change);
    }
    for (const Debrief& debrief : facts.assessment.debriefs) {
        for (const QString& words : debrief.worked + debrief.didNotWork)
            collector.take(Report::tr("Limits and reflections"), assess, words);
        collector.take(Report::tr("Limits and reflections"), assess, debrief.learnedAboutDoingThis);
        collector.take(Report::tr("Limits and reflections"), assess, debrief.learnedFromPeople);
    }
    for (const ProjectCheck& check : facts.assessment.checks)
        collector.take(Report::tr("A check"), assess, check.evidence);
    for (const Reply& reply : facts.replies) {
        collector.take(Report::tr("You said, we did"), assess, reply.youSaid);
        collector.take(Report::tr("You said, we did"), assess, reply.weDidOrWill);
    }
}

} // namespace

std::vector<PrintedWords> printedWords(const Reader& reader, Id<Project> project)
{
    const Facts facts = readFacts(reader, project);
    Collector collector;
    takeProject(collector, facts);
    takeInsights(collector, facts);
    takeSolutions(collector, facts);
    takeAssessment(collector, facts);
    return std::move(collector.all);
}

} // namespace moothall::report
