// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What each solution does to whom, and who was heard: for the equality impact assessment.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

Span orNotRecorded(const Facts& facts, const QString& text)
{
    return text.trimmed().isEmpty() ? plain(Report::tr("Not recorded")) : theirs(facts, text);
}

Table effects(const Facts& facts)
{
    Table table{Report::tr("Table L. Who gains, who may lose"),
                {{Report::tr("Solution"), Column::Align::Start, 0.22},
                 {Report::tr("Who benefits"), Column::Align::Start, 0.22},
                 {Report::tr("What could get worse"), Column::Align::Start, 0.24},
                 {Report::tr("Fairness"), Column::Align::Start, 0.32}},
                {},
                false,
                true};
    for (const Solution& solution : facts.solutions)
        table.rows.push_back({{theirLink(facts, solution.title, anchorOf(solution, facts))},
                              {orNotRecorded(facts, solution.whoBenefits)},
                              {orNotRecorded(facts, solution.couldGetWorse)},
                              {orNotRecorded(facts, solution.equalityNote)}});
    return table;
}

// Heard from: some count of the question may be printed. Of the others nothing can be said.
void addCharacteristics(Composer& composer, const Facts& facts)
{
    QStringList heard;
    QStringList silent;
    for (const SlipQuestion& question : facts.slips) {
        const bool shown = std::ranges::any_of(
            question.bands, [](const Band& band) { return band.printed.has_value(); });
        (shown ? heard : silent).append(question.characteristic);
    }
    if (heard.isEmpty() && silent.isEmpty()) {
        composer.paragraph(Report::tr("Nobody was asked about protected characteristics."));
        return;
    }
    if (!heard.isEmpty())
        composer.paragraph(filled(Report::tr("People told us about themselves by: %1."),
                                  {theirs(facts, listed(heard))}));
    if (!silent.isEmpty())
        composer.paragraph(filled(Report::tr("Too few answered to say anything by: %1."),
                                  {theirs(facts, listed(silent))}));
    composer.paragraph(Report::tr(
        "Any protected characteristic that is not named here was not asked about. That nothing is "
        "said of it does not mean that there is no effect."));
}

void addKeptForFairness(Composer& composer, const Facts& facts)
{
    List kept;
    for (const Solution& solution : facts.solutions)
        if (solution.shortlistReason) {
            Span title = theirs(facts, solution.title + u". "_s);
            title.strong = true;
            kept.items.push_back({title, theirs(facts, *solution.shortlistReason)});
        }
    if (kept.items.empty())
        return;
    composer.paragraph(Report::tr("Kept although they got fewer marks:"));
    composer.add(std::move(kept));
}

} // namespace

void addEquality(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Equality and fairness"), u"equality"_s);
    composer.paragraph(
        Report::tr("This section can be carried into an equality impact assessment. It informs due "
                   "regard under section 149 of the Equality Act 2010; it does not replace it."));
    if (facts.solutions.empty())
        composer.paragraph(Report::tr("There is no solution yet whose effects could be told."));
    else
        composer.add(effects(facts));
    addKeptForFairness(composer, facts);
    addCharacteristics(composer, facts);
}

} // namespace moothall::report
