// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How those who took part rated it, from forms without a name.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/content/whocame.h"

#include <algorithm>
#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestForMean = 10; // answers; research notes, 4.3

std::array<int, 5> countsOf(const EvaluationItem& item)
{
    return {item.answered1, item.answered2, item.answered3, item.answered4, item.answered5};
}

QString meanOf(const EvaluationItem& item)
{
    const auto value = mean(item);
    return value && answered(item) >= fewestForMean ? QString::number(*value, 'f', 2) : u"–"_s;
}

QString answerName(int answer)
{
    switch (answer) {
    case 0:
        return Report::tr("1 Strongly disagree");
    case 1:
        return Report::tr("2 Disagree");
    case 2:
        return Report::tr("3 Neither");
    case 3:
        return Report::tr("4 Agree");
    default:
        return Report::tr("5 Strongly agree");
    }
}

int agreeing(const EvaluationItem& item) { return item.answered4 + item.answered5; }

// The item fewest agree with at the close is what a reader should see first.
QString lowest(const std::vector<EvaluationItem>& items)
{
    const EvaluationItem* least = nullptr;
    for (const EvaluationItem& item : items)
        if (item.asked == Asked::AtClose && (!least || agreeing(item) < agreeing(*least)))
            least = &item;
    if (!least)
        return Report::tr("What people thought on arrival");
    QString statement = least->statement.trimmed();
    if (statement.endsWith(u'.'))
        statement.chop(1);
    return Report::tr("Fewest agree with “%1”: %2 of %3")
        .arg(statement, number(agreeing(*least)), number(answered(*least)));
}

QString withMoment(const EvaluationItem& item)
{
    return item.asked == Asked::OnArrival ? Report::tr("%1 (on arrival)").arg(item.statement)
                                          : item.statement;
}

Figure ratingChart(const std::vector<EvaluationItem>& items, const QString& name, int forms)
{
    Figure chart;
    chart.kind = Figure::Kind::StackedBars;
    chart.name = name;
    chart.finding = lowest(items);
    QStringList told;
    for (const EvaluationItem& item : items) {
        chart.categories.append(withMoment(item));
        QStringList counts;
        for (const int count : countsOf(item))
            counts.append(number(count));
        told.append(u"%1 %2"_s.arg(withMoment(item), counts.join(u", "_s)));
    }
    for (int answer = 0; answer < 5; ++answer) {
        Series series{answerName(answer), {}, {}};
        for (const EvaluationItem& item : items) {
            const int count = countsOf(item)[std::size_t(answer)];
            series.values.push_back(count > 0 ? std::optional<double>(count) : std::nullopt);
            series.labels.append(count > 0 ? number(count) : QString());
        }
        chart.series.push_back(std::move(series));
    }
    chart.valueAxis = {Report::tr("Forms, of %1 returned").arg(number(forms)), 0, double(forms), 0};
    chart.alt = Report::tr("%1. Answers from 1, strongly disagree, to 5, strongly agree: %2.")
                    .arg(chart.finding, told.join(u"; "_s));
    return chart;
}

Table ratingTable(const Facts& facts, const std::vector<EvaluationItem>& items,
                  const QString& caption)
{
    Table table{caption, {{Report::tr("Statement"), Column::Align::Start, 0.44}}, {}, false, true};
    for (int answer = 1; answer <= 5; ++answer)
        table.columns.push_back({number(answer), Column::Align::End});
    table.columns.push_back({Report::tr("No answer"), Column::Align::End});
    table.columns.push_back({Report::tr("Answered"), Column::Align::End});
    table.columns.push_back({Report::tr("Mean"), Column::Align::End});
    for (const EvaluationItem& item : items) {
        std::vector<Text> row{{theirs(facts, withMoment(item))}};
        for (const int count : countsOf(item))
            row.push_back({plain(number(count))});
        row.push_back({plain(number(item.noAnswer))});
        row.push_back({plain(number(answered(item)))});
        row.push_back({plain(meanOf(item))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// How many words two statements share: "what we say" on arrival is "what we said" at the close.
int shared(const QString& one, const QString& other)
{
    const QStringList words = other.toLower().split(u' ', Qt::SkipEmptyParts);
    return int(std::ranges::count_if(one.toLower().split(u' ', Qt::SkipEmptyParts),
                                     [&](const QString& word) { return words.contains(word); }));
}

const EvaluationItem* sameAtClose(const EvaluationItem& before,
                                  const std::vector<EvaluationItem>& items)
{
    const EvaluationItem* same = nullptr;
    int most = int(before.statement.split(u' ', Qt::SkipEmptyParts).size()) / 2;
    for (const EvaluationItem& item : items) {
        const int words = shared(before.statement, item.statement);
        if (item.asked == Asked::AtClose && words > most) {
            most = words;
            same = &item;
        }
    }
    return same;
}

// What is asked twice: whether people believe that it will make a difference.
void addBeforeAndAfter(Composer& composer, const Facts& facts,
                       const std::vector<EvaluationItem>& items)
{
    for (const EvaluationItem& before : items) {
        if (before.asked != Asked::OnArrival || meanOf(before) == u"–")
            continue;
        const EvaluationItem* after = sameAtClose(before, items);
        if (after && meanOf(*after) != u"–")
            composer.paragraph(filled(
                Report::tr("“%1” had a mean of %2 at the close; on arrival it was %3."),
                {theirs(facts, after->statement), plain(meanOf(*after)), plain(meanOf(before))}));
    }
}

void addRating(Composer& composer, const Facts& facts, const Rating& rating, const QString& suffix)
{
    const Evaluation& forms = rating.forms;
    if (facts.assessment.ratings.size() > 1 && !sessionName(rating.session).isEmpty())
        composer.subsection(theirs(facts, sessionName(rating.session)), u"rated"_s + suffix);
    if (!mayTellHeads(facts, forms.formsReturned) || rating.items.empty()) {
        composer.paragraph(Report::tr("Too few forms came back to be shown."));
        return;
    }
    if (rating.tellsSinceEarlier) {
        composer.paragraph(
            Report::tr("Since an earlier version the number of forms changed by fewer than %1. "
                       "Beside that version the answers would tell what single people answered, so "
                       "they are not printed again.")
                .arg(number(facts.project.threshold)));
        return;
    }
    composer.paragraph(
        hidesAGroup(facts)
            ? Report::tr("%1 forms came back. They carry no name.").arg(number(forms.formsReturned))
            : Report::tr("%1 forms came back, of %2 handed out. They carry no name.")
                  .arg(number(forms.formsReturned), number(forms.formsOffered)));
    composer.paragraph(
        Report::tr("The mean, which is the average, is shown where at least %1 people answered.")
            .arg(number(fewestForMean)));
    addBeforeAndAfter(composer, facts, rating.items);
    if (!forms.best.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("What people liked best: %1"),
                                  {theirs(facts, forms.best.trimmed())}));
    if (!forms.change.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("What people would change: %1"),
                                  {theirs(facts, forms.change.trimmed())}));
    composer.add(ratingChart(rating.items, Report::tr("Chart G") + suffix, forms.formsReturned));
    composer.add(ratingTable(facts, rating.items,
                             Report::tr("Table G%1. Answers from 1, strongly disagree, to 5, "
                                        "strongly agree")
                                 .arg(suffix)));
}

} // namespace

void addHowTheyRatedIt(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("How participants rated it"), u"rated"_s);
    const auto& ratings = facts.assessment.ratings;
    if (ratings.empty())
        composer.paragraph(Report::tr("No forms are recorded."));
    for (std::size_t i = 0; i < ratings.size(); ++i)
        addRating(composer, facts, ratings[i],
                  ratings.size() > 1 ? QString::number(i + 1) : QString());
}

} // namespace moothall::report
