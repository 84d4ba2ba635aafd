// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString coverageFinding(const Facts& facts)
{
    const int came = facts.presentOfTargetUsers;
    // Beside a hidden count the sum of a part would give it away.
    if (hidesAGroup(facts) || facts.targetOfTargetUsers == 0 || came < facts.project.threshold)
        return Report::tr("Who took part, by broad group");
    return Report::tr("%1 of the %2 hoped for came from those the decision falls on")
        .arg(number(came), people(facts.targetOfTargetUsers));
}

Figure coverageChart(const Facts& facts)
{
    Figure chart;
    chart.kind = Figure::Kind::Bars;
    chart.name = Report::tr("Chart A");
    chart.finding = coverageFinding(facts);
    chart.targetName = Report::tr("Hoped for");
    Series present{Report::tr("Present"), {}, {}};
    QStringList told;
    for (const Coverage& coverage : facts.coverage) {
        const QString printed =
            countOrWhyNot(coverage.printed, coverage.present, facts.project.threshold);
        chart.categories.append(coverage.group.name);
        chart.targets.emplace_back(coverage.target);
        present.values.push_back(coverage.printed ? std::optional<double>(*coverage.printed)
                                                  : std::nullopt);
        present.labels.append(printed);
        chart.valueAxis.maximum = std::max({chart.valueAxis.maximum, double(coverage.target),
                                            double(coverage.printed.value_or(0))});
        told.append(Report::tr("%1: %2 present, %3 hoped for")
                        .arg(coverage.group.name, printed, number(coverage.target)));
    }
    chart.series = {present};
    chart.valueAxis.title = Report::tr("People");
    chart.alt = Report::tr("%1. %2.").arg(chart.finding, told.join(u"; "_s));
    return chart;
}

Table coverageTable(const Facts& facts)
{
    Table table{Report::tr("Table A. People present and hoped for, by broad group"),
                {{Report::tr("Broad group"), Column::Align::Start, 0.66},
                 {Report::tr("Present"), Column::Align::End},
                 {Report::tr("Hoped for"), Column::Align::End}},
                {},
                false,
                true};
    for (const Coverage& coverage : facts.coverage)
        table.rows.push_back(
            {{theirs(facts, coverage.group.name)},
             {plain(countOrWhyNot(coverage.printed, coverage.present, facts.project.threshold))},
             {plain(number(coverage.target))}});
    return table;
}

// How many were asked, came and stayed; absent where a step is not known or the total is hidden.
struct Funnel
{
    QStringList steps;
    std::vector<int> counts;
};

Funnel funnelOf(const Facts& facts)
{
    Funnel funnel;
    const auto step = [&](const QString& name, int count) {
        funnel.steps.append(name);
        funnel.counts.push_back(count);
    };
    if (facts.totalIsHidden || facts.turnout.present < facts.project.threshold)
        return funnel;
    if (facts.invited > 0)
        step(Report::tr("Invited"), facts.invited);
    if (facts.turnout.expected > 0)
        step(Report::tr("Expected"), facts.turnout.expected);
    step(Report::tr("Came"), facts.turnout.present);
    if (facts.sessions.size() == 1 && !hidesAGroup(facts))
        step(Report::tr("Stayed to the end"), facts.turnout.present - facts.turnout.leftEarly);
    return funnel;
}

void addFunnel(Composer& composer, const Funnel& funnel)
{
    Figure chart;
    chart.name = Report::tr("Chart I");
    chart.finding = Report::tr("%1 %2, %3 %4")
                        .arg(number(funnel.counts.front()), funnel.steps.front().toLower(),
                             number(funnel.counts.back()), funnel.steps.back().toLower());
    Series people{Report::tr("People"), {}, {}};
    Table table{Report::tr("Table I. From invited to stayed"),
                {{Report::tr("Step"), Column::Align::Start, 0.7},
                 {Report::tr("People"), Column::Align::End}},
                {},
                false,
                true};
    QStringList told;
    for (std::size_t i = 0; i < funnel.counts.size(); ++i) {
        const QString& name = funnel.steps[qsizetype(i)];
        chart.categories.append(name);
        people.values.emplace_back(funnel.counts[i]);
        told.append(u"%1 %2"_s.arg(name, number(funnel.counts[i])));
        table.rows.push_back({{plain(name)}, {plain(number(funnel.counts[i]))}});
    }
    chart.series = {people};
    chart.valueAxis.title = Report::tr("People");
    chart.alt = Report::tr("%1. %2.").arg(chart.finding, told.join(u"; "_s));
    composer.add(std::move(chart));
    composer.add(std::move(table));
}

} // namespace

void addCoverage(Composer& composer, const Facts& facts)
{
    if (facts.whoCameIsLeftOut)
        return;
    if (!facts.coverage.empty()) {
        composer.add(coverageChart(facts));
        composer.add(coverageTable(facts));
    }
    if (facts.groupsApart > 0)
        composer.paragraph(
            facts.coverage.empty()
                ? Report::tr("Who came is not told by group: no broad groups are recorded.")
            : facts.groupsApart == 1
                ? Report::tr("1 group belongs to no broad group and is not told of.")
                : Report::tr("%1 groups belong to no broad group and are not told of.")
                      .arg(facts.groupsApart));
}

void addMissingVoices(Composer& composer, const Facts& facts)
{
    if (facts.missingVoices.empty()) {
        composer.paragraph(Report::tr("Missing voices: none recorded."));
        return;
    }
    composer.paragraph(
        Report::tr("These voices were missing, and this is how they will be heard:"));
    List list;
    for (const MissingVoice& voice : facts.missingVoices) {
        Span missing = theirs(facts, voice.text);
        missing.strong = true;
        list.items.push_back({missing, theirs(facts, u". "_s + voice.plan)});
    }
    composer.add(std::move(list));
}

void addWhoTookPart(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Who took part, and who did not"), u"who"_s);
    if (facts.whoCameIsLeftOut)
        composer.paragraph(
            Report::tr("How many took part, and of which groups, is left out: beside "
                       "an earlier version it could point to people."));
    else if (facts.totalIsHidden)
        composer.paragraph(Report::tr("Too few people took part for their number to be shown."));
    else if (facts.turnout.expected > facts.turnout.present && facts.invited > 0)
        composer.paragraph(Report::tr("%1 were invited, %2 expected, and %3 came.")
                               .arg(people(facts.invited), number(facts.turnout.expected),
                                    number(facts.turnout.present)));
    else
        composer.paragraph(facts.turnout.present == 0
                               ? Report::tr("Nobody is recorded as present.")
                               : Report::tr("%1 took part.").arg(people(facts.turnout.present)));
    composer.paragraph(
        Report::tr("This was not a representative sample: it shows what those present "
                   "said, not what everybody thinks."));
    // Where everybody came and stayed, as in a conversation online, there is nothing to show.
    if (const Funnel funnel = funnelOf(facts);
        funnel.counts.size() > 1 && funnel.counts.front() != funnel.counts.back())
        addFunnel(composer, funnel);
    addCoverage(composer, facts);
    addMissingVoices(composer, facts);
    addAboutThemselves(composer, facts);
}

} // namespace moothall::report
