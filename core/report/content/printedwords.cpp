// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/printedwords.h"

#include "core/report/content/facts.h"
#include "core/report/content/phrases.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60; // characters
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
    for (const QString& words : {project.title, project.service, project.place,
                                 project.commissioner, project.decisionMaker, project.note})
        collector.take(Report::tr("The project"), stepNumber::involve, words);
    for (const QString& words :
         {project.brief, project.decisionQuestion, project.promise, project.priorDecisions,
          project.motives.join(u". "_s), project.citizenRoles.join(u". "_s)})
        collector.take(Report::tr("Why and how"), stepNumber::involve, words);
    for (const Session& session : facts.sessions)
        for (const QString& words : {session.title, session.venue, session.contextNote,
                                     session.accessProvided.join(u". "_s)})
            collector.take(Report::tr("A session"), stepNumber::involve, words);
    for (const SessionAgenda& agenda : facts.agendas)
        for (const AgendaItem& item : agenda.items)
            collector.take(Report::tr("The agenda"), stepNumber::involve, item.title);
    for (const auto& [method, name] : facts.methodNames)
        collector.take(Report::tr("A method"), stepNumber::involve, name);
    for (const Coverage& coverage : facts.coverage)
        collector.take(Report::tr("A group"), stepNumber::involve, coverage.group.name);
    for (const SlipQuestion& question : facts.slips) {
        collector.take(Report::tr("The slips"), assess,
                       question.characteristic + u". "_s + question.wording);
        for (const Band& band : question.bands)
            collector.take(Report::tr("The slips"), assess, band.categories.join(u". "_s));
    }
    for (const ScopeItem& item : facts.scope)
        collector.take(Report::tr("Why and how"), stepNumber::involve,
                       item.item + u' ' + item.reason);
    for (const StepOverride& aside : facts.overrides)
        collector.take(Report::tr("A rule set aside"), stepNumber::involve,
                       aside.rule + u". "_s + aside.reason + u' ' + aside.byRole);
    for (const MissingVoice& voice : facts.missingVoices)
        collector.take(Report::tr("Missing voices"), stepNumber::involve,
                       voice.text + u". "_s + voice.plan);
}

void takeInsights(Collector& collector, const Facts& facts)
{
    for (const auto& [id, theme] : facts.themes)
        collector.take(Report::tr("A theme"), stepNumber::synthesise, theme.title);
    for (const Insight& insight : facts.insights) {
        collector.take(Report::tr("An insight"), stepNumber::synthesise, insight.statement);
        collector.take(Report::tr("An insight"), stepNumber::synthesise, insight.soWhat);
    }
    for (const OpenQuestion& question : facts.assessment.openQuestions)
        collector.take(Report::tr("An open question"), stepNumber::synthesise,
                       question.text + u' ' + question.ownerRole);
}

void takeSolutions(Collector& collector, const Facts& facts)
{
    for (const Solution& solution : facts.solutions) {
        const QString place =
            Report::tr("Solution “%1”").arg(shortened(solution.title, longestName));
        for (const QString& words :
             {solution.title, solution.description, solution.whoBenefits, solution.whoCarriesWork,
              solution.equalityNote, solution.couldGetWorse, solution.outcomeMeasure,
              solution.outputMeasure, solution.shortlistReason.value_or(QString()),
              solution.citizensBring, solution.organisationBrings,
              solution.qualityOwnerRole.value_or(QString())})
            collector.take(place, stepNumber::develop, words);
        const auto found = facts.assessment.constraints.find(solution.id);
        if (found != facts.assessment.constraints.end())
            for (const SolutionConstraint& constraint : found->second)
                collector.take(place, stepNumber::develop, constraint.text);
    }
    for (const Vote& vote : facts.votes)
        collector.take(Report::tr("A vote"), stepNumber::develop, vote.ballot.note);
    for (const Action& action : facts.assessment.actions)
        collector.take(Report::tr("An action"), stepNumber::develop,
                       action.text + u' ' + action.ownerRole);
    for (const Offer& offer : facts.assessment.offers)
        collector.takePeople(Report::tr("An offer"), stepNumber::develop,
                             offer.offer + u". "_s + offer.needsInReturn);
}

void takeAssessment(Collector& collector, const Facts& facts)
{
    for (const Rating& rating : facts.assessment.ratings) {
        collector.takePeople(Report::tr("What people liked best"), assess, rating.forms.best);
        collector.takePeople(Report::tr("What people would change"), assess, rating.forms.change);
        for (const EvaluationItem& item : rating.items)
            collector.take(Report::tr("The forms"), assess, item.statement);
    }
    for (const Debrief& debrief : facts.assessment.debriefs) {
        for (const QString& words : debrief.worked + debrief.didNotWork)
            collector.take(Report::tr("Limits and reflections"), assess, words);
        collector.take(Report::tr("Limits and reflections"), assess, debrief.learnedAboutDoingThis);
        collector.take(Report::tr("Limits and reflections"), assess, debrief.learnedFromPeople);
    }
    for (const ProjectCheck& check : facts.assessment.checks)
        collector.take(Report::tr("A check"), assess, check.item + u' ' + check.evidence);
    for (const MatrixItem& item : facts.assessment.matrix)
        collector.take(Report::tr("Where this sits"), assess, item.text);
    for (const CaseRecord& record : facts.assessment.cases)
        for (const QString& words :
             {record.title, record.place, record.serviceArea, record.structure, record.lesson})
            collector.take(Report::tr("A case"), assess, words);
    for (const Reply& reply : facts.replies) {
        collector.take(Report::tr("You said, we did"), assess, reply.youSaid);
        collector.take(Report::tr("You said, we did"), assess, reply.weDidOrWill);
        collector.take(Report::tr("You said, we did"), assess,
                       reply.ownerRole + u". "_s + reply.evidence.value_or(QString()));
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
