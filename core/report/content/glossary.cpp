// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the fixed words mean, and how the report can be read by everybody.
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"

namespace moothall::report {

using namespace Qt::StringLiterals;

void addGlossary(Composer& composer, const Facts& facts)
{
    composer.annex(Report::tr("Words we use"), u"glossary"_s);
    Table table{
        .columns = {{{}, Column::Align::Start, 0.28}, {}}, .headless = true, .rowHeaders = true};
    const auto row = [&](const QString& word, const QString& meaning) {
        table.rows.push_back({{plain(word)}, {plain(meaning)}});
    };
    const int threshold = facts.project.threshold;
    row(Report::tr("A few people"), Report::tr("Fewer than %1 people.").arg(threshold));
    row(Report::tr("Some people"),
        Report::tr("%1 people or more, and fewer than 45 in every 100 of those present.")
            .arg(threshold));
    row(Report::tr("Around half"),
        Report::tr("45 to 55 in every 100 of those present. Above that, and below two thirds, only "
                   "the number is given."));
    row(Report::tr("Most people"),
        Report::tr("Two thirds of those present, or more, and fewer than 90 in every 100."));
    row(Report::tr("Nearly all people"), Report::tr("90 in every 100 of those present, or more."));
    row(Report::tr("At least"),
        Report::tr("The smallest number that is sure: more may think the same."));
    row(Report::tr("Idea"), Report::tr("One point that somebody made, in their words."));
    row(Report::tr("Insight"),
        Report::tr("What several ideas say together: who meets or needs what, and why."));
    row(Report::tr("Solution"), Report::tr("A way to answer what people said."));
    row(Report::tr("Marks"),
        Report::tr("The priorities of those present. They are not a decision."));
    row(Report::tr("Not shown"),
        Report::tr(
            "A number that could point to a person, or that would give such a number away."));
    composer.add(std::move(table));
}

void addAccessibility(Composer& composer)
{
    composer.annex(Report::tr("Accessibility and other formats"), u"accessibility"_s);
    composer.add(Paragraph{
        {},
        {plain(Report::tr("This report comes as a web page, as a PDF and as a text document that "
                          "can be edited, and in large print. All of them say the same."))}});
    composer.add(Paragraph{
        {},
        {plain(Report::tr("The web page is made to meet WCAG 2.2 at level AA, and the PDF to meet "
                          "PDF/UA-1 and PDF/A. The numbers of every chart stand in the table "
                          "after it, and in the text a screen reader says in its place."))}});
    composer.add(Paragraph{
        {}, {plain(Report::tr("If you need it in another way, ask whoever sent it to you."))}});
}

} // namespace moothall::report
