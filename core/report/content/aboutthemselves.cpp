// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

QString capitalised(const QString& text)
{
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

Table bandTable(const Facts& facts, const SlipQuestion& question, int tableNumber)
{
    QString caption = Report::tr("Table A%1. %2, from slips without a name")
                          .arg(tableNumber)
                          .arg(capitalised(question.characteristic));
    Table table{caption,
                {{question.wording.isEmpty() ? Report::tr("Answer") : question.wording,
                  Column::Align::Start, 0.66},
                 {Report::tr("People"), Column::Align::End}},
                {},
                false,
                true};
    for (const Band& band : question.bands)
        table.rows.push_back(
            {{theirs(facts, nameOf(band))},
             {plain(countOrWhyNot(band.printed, band.count, facts.project.threshold))}});
    return table;
}

bool isWorthATable(const SlipQuestion& question)
{
    return std::ranges::any_of(question.bands,
                               [](const Band& band) { return band.printed.has_value(); });
}

} // namespace

void addAboutThemselves(Composer& composer, const Facts& facts)
{
    if (facts.slips.empty())
        return;
    composer.subsection(Report::tr("What people said about themselves"), u"slips"_s);
    composer.paragraph(Report::tr(
        "People could fill in a slip without a name. No slip is linked to what anybody said. Small "
        "numbers are put together or not shown, and the number of slips is not shown either."));
    int tableNumber = 0;
    QStringList tooFew;
    for (const SlipQuestion& question : facts.slips) {
        if (isWorthATable(question))
            composer.add(bandTable(facts, question, ++tableNumber));
        else
            tooFew.append(question.characteristic);
    }
    if (!tooFew.isEmpty())
        composer.paragraph(
            filled(facts.issued.empty()
                       ? Report::tr("Too few people told us to show anything about: %1.")
                       : Report::tr("Nothing is shown about what follows, because too few people "
                                    "told us, or too little changed since an earlier version: %1."),
                   {theirs(facts, listed(tooFew))}));
}

} // namespace moothall::report
