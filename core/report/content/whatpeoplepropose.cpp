// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

int marksOf(const Facts& facts, const Solution& solution)
{
    const auto found = facts.marks.find(solution.id);
    return found == facts.marks.end() ? 0 : found->second;
}

QString mostMarked(const Facts& facts)
{
    const int most = marksOf(facts, facts.solutions.front());
    QStringList titles;
    for (const Solution& solution : facts.solutions)
        if (marksOf(facts, solution) == most)
            titles.append(u'“' + solution.title + u'”');
    return Report::tr("%1 got the most marks").arg(listed(titles));
}

QString ballotSentence(const Ballot& ballot)
{
    QString sentence = Report::tr("%1 of %2 eligible people voted, with up to %3 marks each.")
                           .arg(number(ballot.ballotsCast), number(ballot.eligible),
                                number(ballot.marksPerBallot));
    if (ballot.method == BallotMethod::ClosedBallot)
        sentence += Report::tr(" They voted unseen.");
    else if (ballot.method == BallotMethod::OpenDots)
        sentence +=
            Report::tr(" Marks were seen as they were placed, which can draw others along.");
    return ballot.note.isEmpty() ? sentence : sentence + u' ' + ballot.note;
}

Figure marksChart(const Facts& facts)
{
    Figure chart;
    chart.kind = Figure::Kind::Bars;
    chart.name = Report::tr("Chart D");
    chart.finding = mostMarked(facts);
    Series series{Report::tr("Marks"), {}, {}};
    QStringList told;
    for (const Solution& solution : facts.solutions) {
        const int marks = marksOf(facts, solution);
        chart.categories.append(solution.title);
        series.values.emplace_back(marks);
        told.append(u"%1 %2"_s.arg(solution.title, number(marks)));
    }
    chart.series = {series};
    chart.valueAxis = {Report::tr("Marks, from %1 ballots").arg(number(facts.ballot->ballotsCast)),
                       0, double(facts.ballot->ballotsCast), 0};
    chart.alt = Report::tr("%1. Marks: %2.").arg(chart.finding, told.join(u", "_s));
    return chart;
}

QString orDash(std::optional<int> value) { return value ? number(*value) : u"–"_s; }

Table solutionTable(const Facts& facts)
{
    Table table{Report::tr("Table D. Marks, impact, effort, cost and reply"),
                {{Report::tr("Solution"), Column::Align::Start, 0.30},
                 {Report::tr("Marks"), Column::Align::End, 0.10},
                 {Report::tr("Impact"), Column::Align::End, 0.11},
                 {Report::tr("Effort"), Column::Align::End, 0.10},
                 {Report::tr("Cost"), Column::Align::Start, 0.16},
                 {Report::tr("Reply"), Column::Align::Start, 0.23}},
                {},
                false,
                true};
    for (const Solution& solution : facts.solutions) {
        const auto reply = facts.replyTo.find(solution.id);
        table.rows.push_back(
            {{link(solution.title, anchorOf(solution, facts))},
             {plain(facts.ballot ? number(marksOf(facts, solution)) : u"–"_s)},
             {plain(orDash(solution.impact))},
             {plain(orDash(solution.effort))},
             {plain(wordsFor(solution.costBand))},
             {plain(reply == facts.replyTo.end() ? Report::tr("None yet")
                                                 : wordsFor(reply->second.answer))}});
    }
    return table;
}

Text restsOn(const Facts& facts, const Solution& solution)
{
    Text text{plain(Report::tr("It rests on: "))};
    bool first = true;
    for (const Id<Insight> id : facts.insightsOfSolution.at(solution.id)) {
        const auto insight = std::ranges::find(facts.insights, id, &Insight::id);
        if (insight == facts.insights.end())
            continue;
        if (!first)
            text.push_back(plain(u"; "_s));
        const QString title = themeTitle(facts, *insight);
        text.push_back(
            link(title.isEmpty() ? insight->statement : title, anchorOf(*insight, facts)));
        first = false;
    }
    if (first)
        return {plain(Report::tr("It rests on no insight yet."))};
    text.push_back(plain(u"."_s));
    return text;
}

void addFact(Text& text, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    text.push_back(strong((text.empty() ? QString() : u" "_s) + name + u' '));
    text.push_back(plain(value.endsWith(u'.') ? value : value + u'.'));
}

void addSolution(Composer& composer, const Facts& facts, const Solution& solution)
{
    composer.subsection(solution.title, anchorOf(solution, facts));
    if (!solution.description.isEmpty())
        composer.paragraph(solution.description);
    composer.paragraph(restsOn(facts, solution));
    Text facing;
    addFact(facing, Report::tr("Who benefits:"), solution.whoBenefits);
    addFact(facing, Report::tr("Who does the work:"), solution.whoCarriesWork);
    addFact(facing, Report::tr("What could get worse:"), solution.couldGetWorse);
    if (solution.replacesPaid == ReplacesPaid::Replaces)
        addFact(facing, Report::tr("Paid work:"),
                Report::tr("unpaid people would do work now paid"));
    if (!facing.empty())
        composer.paragraph(std::move(facing));
}

Callout equalityNote(const Facts& facts)
{
    Callout note{Callout::Kind::Key, {}};
    for (const Solution& solution : facts.solutions)
        if (solution.shortlistReason)
            note.blocks.push_back(Paragraph{{},
                                            {strong(Report::tr("%1. ").arg(solution.title)),
                                             plain(*solution.shortlistReason)}});
    return note;
}

} // namespace

QString anchorOf(const Solution& solution, const Facts& facts)
{
    const auto at = std::ranges::find(facts.solutions, solution.id, &Solution::id);
    return u"solution-%1"_s.arg(at - facts.solutions.begin() + 1);
}

void addWhatPeoplePropose(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What people propose"), u"propose"_s);
    if (facts.solutions.empty()) {
        composer.paragraph(Report::tr("No solution has been put forward yet."));
        return;
    }
    if (facts.ballot) {
        composer.paragraph(ballotSentence(*facts.ballot));
        composer.add(marksChart(facts));
    }
    composer.add(solutionTable(facts));
    if (facts.ballot)
        composer.paragraph(
            Report::tr("Marks are the priorities of those present. They are not a decision."));
    if (Callout note = equalityNote(facts); !note.blocks.empty())
        composer.add(std::move(note));
    for (const Solution& solution : facts.solutions)
        addSolution(composer, facts, solution);
}

} // namespace moothall::report
