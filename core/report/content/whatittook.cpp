// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>
#include <cmath>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

struct PartyTotal
{
    Party party;
    std::int64_t paidMinutes = 0;
    std::int64_t unpaidMinutes = 0;
    std::int64_t costPence = 0;
};

std::vector<PartyTotal> byParty(const Facts& facts)
{
    std::vector<PartyTotal> totals;
    for (const LedgerEntry& entry : facts.ledger) {
        auto total = std::ranges::find(totals, entry.party, &PartyTotal::party);
        if (total == totals.end())
            total = totals.insert(totals.end(), PartyTotal{entry.party});
        (entry.paid ? total->paidMinutes : total->unpaidMinutes) += minutesOf(entry);
        total->costPence += costPence(entry);
    }
    return totals;
}

Figure hoursChart(const std::vector<PartyTotal>& totals, const QString& finding)
{
    Figure chart;
    chart.kind = Figure::Kind::StackedBars;
    chart.name = Report::tr("Chart F");
    chart.finding = finding;
    Series paid{Report::tr("Paid"), {}, {}};
    Series unpaid{Report::tr("Unpaid"), {}, {}, true};
    QStringList told;
    for (const PartyTotal& total : totals) {
        if (total.paidMinutes + total.unpaidMinutes == 0)
            continue;
        const auto add = [](Series& series, std::int64_t minutes) {
            series.values.push_back(minutes > 0 ? std::optional(double(minutes) / 60.0)
                                                : std::nullopt);
            series.labels.append(minutes > 0 ? hours(minutes) : QString());
        };
        add(paid, total.paidMinutes);
        add(unpaid, total.unpaidMinutes);
        chart.categories.append(wordsFor(total.party));
        chart.valueAxis.maximum = std::max(chart.valueAxis.maximum,
                                           double(total.paidMinutes + total.unpaidMinutes) / 60.0);
        told.append(
            Report::tr("%1: %2 hours paid, %3 unpaid")
                .arg(wordsFor(total.party), hours(total.paidMinutes), hours(total.unpaidMinutes)));
    }
    // The end of the axis is a round number, too.
    constexpr double step = 10;
    chart.valueAxis.maximum = std::ceil(chart.valueAxis.maximum / step) * step;
    chart.series = {paid, unpaid};
    chart.valueAxis.title = Report::tr("Hours");
    chart.alt = Report::tr("%1. %2.").arg(finding, told.join(u"; "_s));
    return chart;
}

Table hoursTable(const std::vector<PartyTotal>& totals, const Facts& facts)
{
    Table table{Report::tr("Table F. Hours and cost by party"),
                {{Report::tr("Party"), Column::Align::Start, 0.40},
                 {Report::tr("Paid hours"), Column::Align::End},
                 {Report::tr("Unpaid hours"), Column::Align::End},
                 {Report::tr("Cost"), Column::Align::End}},
                {},
                false,
                true};
    for (const PartyTotal& total : totals)
        table.rows.push_back({{plain(wordsFor(total.party))},
                              {plain(hours(total.paidMinutes))},
                              {plain(hours(total.unpaidMinutes))},
                              {plain(money(total.costPence, currencyOf(facts.project)))}});
    return table;
}

// What people offered stands beside what they need in return.
void addOffers(Composer& composer, const Facts& facts)
{
    Table table{Report::tr("Table O. What people offered, and what they need in return"),
                {{Report::tr("Offer"), Column::Align::Start, 0.5},
                 {Report::tr("Needs in return"), Column::Align::Start, 0.5}},
                {},
                false,
                true};
    for (const Offer& offer : facts.assessment.offers)
        table.rows.push_back(
            {{theirs(facts, offer.offer)},
             {offer.needsInReturn.trimmed().isEmpty() ? plain(Report::tr("Nothing recorded"))
                                                      : theirs(facts, offer.needsInReturn)}});
    composer.add(std::move(table));
}

void addOffersNotShown(Composer& composer, const Facts& facts)
{
    if (facts.offersNotShown > 0)
        composer.paragraph(facts.offersNotShown == 1
                               ? Report::tr("1 more offer was made. It may not be printed.")
                               : Report::tr("%1 more offers were made. They may not be printed.")
                                     .arg(facts.offersNotShown));
}

// What each of so many comes to, to the nearest penny.
QString share(std::int64_t pence, int among, const Facts& facts)
{
    return money((pence + among / 2) / among, currencyOf(facts.project));
}

} // namespace

QString tookSentence(const Facts& facts)
{
    if (facts.ledger.empty())
        return Report::tr("No hours or costs are recorded.");
    const LedgerTotals totals = totalsOf(facts.ledger);
    return Report::tr("It took %1 hours and %2. Citizens gave %3 hours, %4 of them unpaid.")
        .arg(hours(totals.minutes), money(totals.costPence, currencyOf(facts.project)),
             hours(totals.citizenMinutes), hours(totals.unpaidCitizenMinutes));
}

void addWhatItTook(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What it took"), u"took"_s);
    if (facts.ledger.empty()) {
        composer.paragraph(Report::tr("No hours or costs are recorded."));
        return;
    }
    const LedgerTotals totals = totalsOf(facts.ledger);
    composer.paragraph(tookSentence(facts));
    const QString finding =
        Report::tr("Citizens gave %1 hours, %2 of them unpaid")
            .arg(hours(totals.citizenMinutes), hours(totals.unpaidCitizenMinutes));
    if (presentShown(facts) > 0) // else the division would tell the number
        composer.paragraph(Report::tr("That is %1 for each person who took part.")
                               .arg(share(totals.costPence, presentShown(facts), facts)));
    if (!facts.replyTo.empty())
        composer.paragraph(Report::tr("That is %1 for each solution the council has answered.")
                               .arg(share(totals.costPence, int(facts.replyTo.size()), facts)));
    const auto parties = byParty(facts);
    composer.add(hoursChart(parties, finding));
    composer.add(hoursTable(parties, facts));
    if (!facts.assessment.offers.empty())
        addOffers(composer, facts);
    else if (facts.offersNotShown == 0)
        composer.paragraph(Report::tr("Offers of help: none recorded."));
    addOffersNotShown(composer, facts);
}

} // namespace moothall::report
