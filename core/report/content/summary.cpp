// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mainFindings = 5;

// Who walked in is none of those expected.
QString cameSentence(const Turnout& turnout)
{
    const QString came = people(turnout.present);
    if (turnout.expected <= turnout.present)
        return Report::tr("%1 took part. ").arg(came);
    return (turnout.walkedIn == 0 ? Report::tr("%1 took part, of %2 expected. ")
                                  : Report::tr("%1 took part, and %2 were expected. "))
        .arg(came, number(turnout.expected));
}

} // namespace

QString turnoutSentence(const Facts& facts, ToldTo to)
{
    const QString ideas = ideasCounted(int(facts.ideas.size()));
    const QString sample = Report::tr("This was not a representative sample. ");
    const Turnout& turnout = facts.turnout;
    if (facts.ideas.empty() && turnout.present == 0)
        return Report::tr("No ideas have been recorded yet.");
    const bool isHidden = turnout.present == 0 || facts.totalIsHidden;
    const QString gave = to == ToldTo::Themselves ? Report::tr("You gave us %1.")
                         : isHidden               ? Report::tr("People gave %1.")
                                                  : Report::tr("They gave %1.");
    return (isHidden ? QString() : cameSentence(turnout)) + sample + gave.arg(ideas);
}

std::vector<Insight> leadingInsights(const Facts& facts, std::size_t most)
{
    std::vector<Insight> findings = facts.insights;
    std::ranges::stable_sort(findings, std::greater(), [&](const Insight& insight) {
        return facts.evidence.at(insight.id).voicesAtLeast;
    });
    findings.resize(std::min(findings.size(), most));
    return findings;
}

QString nameOf(const Facts& facts, const Insight& insight)
{
    const QString title = themeTitle(facts, insight);
    return title.isEmpty() ? insight.statement : title;
}

void addFinding(Composer& composer, const Facts& facts, const Insight& insight, Span name)
{
    Text finding{std::move(name), plain(u". "_s)};
    std::ranges::copy(
        evidenceStrip(facts.evidence.at(insight.id), presentShown(facts), facts.project.threshold),
        std::back_inserter(finding));
    composer.paragraph(std::move(finding), anchorOf(insight, facts));
}

QString repliesSentence(const Facts& facts)
{
    const int put = int(facts.solutions.size());
    const int answered = int(std::ranges::count_if(facts.solutions, [&](const Solution& solution) {
        return facts.replyTo.contains(solution.id);
    }));
    QStringList answers;
    for (const Answer answer : {Answer::Accepted, Answer::AcceptedInPart,
                                Answer::UnderConsideration, Answer::Declined, Answer::NotOurs}) {
        const auto count = std::ranges::count_if(facts.solutions, [&](const Solution& solution) {
            const auto reply = facts.replyTo.find(solution.id);
            return reply != facts.replyTo.end() && reply->second.answer == answer;
        });
        if (count > 0)
            answers.append(number(int(count)) + u' ' + wordsFor(answer).toLower());
    }
    const QString proposed = put == 1 ? Report::tr("People put forward 1 solution. ")
                                      : Report::tr("People put forward %1 solutions. ").arg(put);
    if (answered == 0)
        return proposed + Report::tr("The council has not answered yet.");
    const QString how = answered == put ? Report::tr("The council has answered all of them: %1.")
                                        : Report::tr("The council has answered %2: %1.");
    return proposed +
           (answered == put ? how.arg(listed(answers)) : how.arg(listed(answers)).arg(answered));
}

namespace {

// "4 of them under £10k", "2 from £10k to £50k".
QString costOfSome(int count, bool isFirst, CostBand band, const Facts& facts)
{
    const QString some = isFirst && int(facts.solutions.size()) > count
                             ? Report::tr("%1 of them").arg(number(count))
                             : number(count);
    const QString cost = wordsFor(band, currencyOf(facts.project));
    const QStringList ends = cost.split(u'–');
    if (ends.size() == 2)
        return Report::tr("%1 from %2 to %3").arg(some, ends[0], ends[1]);
    return band == CostBand::None ? Report::tr("%1 nothing").arg(some) : some + u' ' + cost;
}

} // namespace

QString costSentence(const Facts& facts)
{
    QStringList bands;
    for (const CostBand band : {CostBand::None, CostBand::Under10k, CostBand::From10kTo50k,
                                CostBand::From50kTo250k, CostBand::Over250k, CostBand::Unknown}) {
        const auto count = std::ranges::count(facts.solutions, band, &Solution::costBand);
        if (count > 0)
            bands.append(costOfSome(int(count), bands.isEmpty(), band, facts));
    }
    return Report::tr("What the solutions would cost a year: %1.").arg(listed(bands));
}

void addSummary(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Summary"), u"summary"_s);
    if (!facts.project.decisionQuestion.isEmpty()) {
        Callout asked{Callout::Kind::Key, {}};
        asked.blocks.push_back(
            Paragraph{{},
                      {strong(Report::tr("Decision asked. ")),
                       theirs(facts, readable(facts.project.decisionQuestion))}});
        composer.add(std::move(asked));
    }
    composer.paragraph(turnoutSentence(facts));
    for (const Insight& insight : leadingInsights(facts, mainFindings))
        addFinding(composer, facts, insight,
                   theirLink(facts, nameOf(facts, insight), anchorOf(insight, facts)));
    if (facts.insights.empty())
        composer.paragraph(Report::tr("No insights have been written yet."));
    if (!facts.solutions.empty())
        composer.paragraph(repliesSentence(facts) + u' ' + costSentence(facts));
    if (!facts.project.promise.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("People were promised: %1"),
                                  {theirs(facts, readable(facts.project.promise))}));
}

} // namespace moothall::report
