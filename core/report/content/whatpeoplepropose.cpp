// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString orDash(std::optional<int> value) { return value ? number(*value) : u"–"_s; }

// With the marks of the only vote that is printed; those of several cannot stand side by side.
Table solutionTable(const Facts& facts)
{
    const bool withMarks = facts.votes.size() == 1;
    Table table{withMarks ? Report::tr("Table E. Marks, impact, effort, cost and reply")
                          : Report::tr("Table E. Impact, effort, cost and reply"),
                {{Report::tr("Solution"), Column::Align::Start, 0.30},
                 {Report::tr("Impact"), Column::Align::End, 0.11},
                 {Report::tr("Effort"), Column::Align::End, 0.10},
                 {Report::tr("Cost"), Column::Align::Start, 0.16},
                 {Report::tr("Reply"), Column::Align::Start, 0.23}},
                {},
                false,
                true};
    if (withMarks)
        table.columns.insert(table.columns.begin() + 1,
                             {Report::tr("Marks"), Column::Align::End, 0.10});
    const QString currency = currencyOf(facts.project);
    for (const Solution& solution : facts.solutions) {
        const auto reply = facts.replyTo.find(solution.id);
        std::vector<Text> row{
            {theirLink(facts, solution.title, anchorOf(solution, facts))},
            {plain(orDash(solution.impact))},
            {plain(orDash(solution.effort))},
            {plain(wordsFor(solution.costBand, currency))},
            {plain(reply == facts.replyTo.end() ? Report::tr("None yet")
                                                : wordsFor(reply->second.answer))}};
        if (withMarks)
            row.insert(row.begin() + 1, {plain(number(marksOf(facts.votes.front(), solution)))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Only what was scored on both sides has a place.
std::optional<Figure> effortChart(const Facts& facts)
{
    constexpr int highest = 5;
    Figure chart;
    chart.kind = Figure::Kind::Scatter;
    chart.name = Report::tr("Chart E");
    Series effort{Report::tr("Effort"), {}, {}};
    Series impact{Report::tr("Impact"), {}, {}};
    QStringList told;
    int quickWins = 0;
    for (const Solution& solution : facts.solutions) {
        if (!solution.impact || !solution.effort)
            continue;
        chart.categories.append(solution.title);
        effort.values.emplace_back(*solution.effort);
        impact.values.emplace_back(*solution.impact);
        quickWins += *solution.impact >= 4 && *solution.effort <= 2;
        told.append(Report::tr("%1: impact %2, effort %3")
                        .arg(solution.title)
                        .arg(*solution.impact)
                        .arg(*solution.effort));
    }
    if (told.isEmpty())
        return std::nullopt;
    chart.finding =
        quickWins == 0 ? Report::tr("Nothing makes a large difference with little effort")
        : quickWins == 1
            ? Report::tr("1 solution makes a large difference with little effort")
            : Report::tr("%1 solutions make a large difference with little effort").arg(quickWins);
    chart.series = {effort, impact};
    chart.valueAxis = {Report::tr("Effort, from 1 to 5"), 1, highest, 1};
    chart.otherAxis = {Report::tr("Impact, from 1 to 5"), 1, highest, 1};
    chart.alt = Report::tr("%1. %2.").arg(chart.finding, told.join(u"; "_s));
    return chart;
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
        text.push_back(theirLink(facts, title.isEmpty() ? insight->statement : title,
                                 anchorOf(*insight, facts)));
        first = false;
    }
    if (first)
        return {plain(Report::tr("It rests on no insight yet."))};
    text.push_back(plain(u"."_s));
    return text;
}

void addFact(Text& text, const QString& name, const Span& value)
{
    if (value.text.isEmpty())
        return;
    text.push_back(strong((text.empty() ? QString() : u" "_s) + name + u' '));
    text.push_back(value);
    if (!value.text.endsWith(u'.'))
        text.push_back(plain(u"."_s));
}

// What people were worried about, and in their words where they agreed to it.
Callout concernsAbout(const Facts& facts, const std::vector<Id<Idea>>& concerns)
{
    Callout box{Callout::Kind::Concern, {}};
    const auto quotes = quotable(facts, concerns);
    const bool one = concerns.size() == 1;
    QString sentence = one ? Report::tr("1 concern was raised about this.")
                           : Report::tr("%1 concerns were raised about this.").arg(concerns.size());
    if (quotes.empty())
        sentence += one ? Report::tr(" Whoever raised it did not agree to be quoted.")
                        : Report::tr(" Nobody who raised them agreed to be quoted.");
    const QString label = one ? Report::tr("Concern. ") : Report::tr("Concerns. ");
    box.blocks.push_back(Paragraph{{}, {strong(label), plain(sentence)}});
    for (const Idea& idea : quotes)
        box.blocks.push_back(quoteOf(facts, idea));
    return box;
}

// What stands in the way, and who answers for the quality; printed where it is not known, too.
void addStanding(Composer& composer, const Facts& facts, const Solution& solution)
{
    Text text;
    const QString owner = solution.qualityOwnerRole.value_or(QString()).trimmed();
    addFact(text, Report::tr("Answers for quality:"),
            owner.isEmpty() ? plain(Report::tr("nobody yet")) : theirs(facts, owner));
    addFact(text, Report::tr("Outcome to look for:"),
            solution.outcomeMeasure.trimmed().isEmpty() ? plain(Report::tr("none recorded"))
                                                        : theirs(facts, solution.outcomeMeasure));
    addFact(text, Report::tr("Count to keep:"), theirs(facts, solution.outputMeasure));
    QStringList inTheWay;
    if (const auto found = facts.assessment.constraints.find(solution.id);
        found != facts.assessment.constraints.end())
        for (const SolutionConstraint& constraint : found->second)
            inTheWay.append(constraint.text);
    addFact(text, Report::tr("In the way:"), theirs(facts, inTheWay.join(u"; "_s)));
    composer.paragraph(std::move(text));
}

void addSolution(Composer& composer, const Facts& facts, const Solution& solution)
{
    composer.subsection(theirs(facts, solution.title), anchorOf(solution, facts));
    if (!solution.description.isEmpty())
        composer.paragraph({theirs(facts, solution.description)});
    composer.paragraph(restsOn(facts, solution));
    Text facing;
    addFact(facing, Report::tr("Who benefits:"), theirs(facts, solution.whoBenefits));
    addFact(facing, Report::tr("Who does the work:"), theirs(facts, solution.whoCarriesWork));
    addFact(facing, Report::tr("What could get worse:"),
            solution.couldGetWorse.trimmed().isEmpty() ? plain(Report::tr("not recorded"))
                                                       : theirs(facts, solution.couldGetWorse));
    if (solution.replacesPaid == ReplacesPaid::Replaces)
        addFact(facing, Report::tr("Paid work:"),
                plain(Report::tr("unpaid people would do work now paid")));
    if (!facing.empty())
        composer.paragraph(std::move(facing));
    addStanding(composer, facts, solution);
    if (const auto concerns = facts.concerns.find(solution.id); concerns != facts.concerns.end())
        composer.add(concernsAbout(facts, concerns->second));
}

Callout equalityNote(const Facts& facts)
{
    Callout note{Callout::Kind::Key, {}};
    for (const Solution& solution : facts.solutions)
        if (solution.shortlistReason)
            note.blocks.push_back(
                Paragraph{{},
                          {{solution.title + u". "_s, true, {}, languageOf(facts)},
                           theirs(facts, *solution.shortlistReason)}});
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
    addHowPeopleVoted(composer, facts);
    if (auto chart = effortChart(facts))
        composer.add(*std::move(chart));
    composer.add(solutionTable(facts));
    if (Callout note = equalityNote(facts); !note.blocks.empty())
        composer.add(std::move(note));
    for (const Solution& solution : facts.solutions)
        addSolution(composer, facts, solution);
}

} // namespace moothall::report
