// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/content/phrases.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"
#include "core/report/wording.h"

#include <algorithm>
#include <cmath>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t statementsShown = 10;
constexpr qsizetype longestStatement = 1000; // characters

int votesOf(const Idea& idea)
{
    return idea.agrees.value_or(0) + idea.disagrees.value_or(0) + idea.passes.value_or(0);
}

// The share that agrees, drawn towards a half where few have voted, so that three votes of three do
// not beat ninety of a hundred (Laplace's rule of succession).
double agreement(const Idea& idea)
{
    return (idea.agrees.value_or(0) + 1.0) / (votesOf(idea) + 2.0);
}

// How evenly a statement divides those who took a side: 1 where the sides are equal. Drawn towards
// nought where few took one.
double division(const Idea& idea)
{
    const double agrees = idea.agrees.value_or(0);
    const double disagrees = idea.disagrees.value_or(0);
    const double sides = agrees + disagrees;
    return sides == 0 ? 0 : 2 * std::min(agrees, disagrees) / (sides + 2);
}

std::vector<Idea> leading(std::vector<Idea> statements, double (*measure)(const Idea&))
{
    std::ranges::stable_sort(statements, std::greater(), measure);
    statements.resize(std::min(statements.size(), statementsShown));
    return statements;
}

Text statementOf(const Facts& facts, const Idea& idea)
{
    const QString retold = retoldHow(idea);
    Text text{{quoted(shortened(ideas::shownText(idea), longestStatement), retold),
               false,
               {},
               languageOf(facts, idea)}};
    if (!retold.isEmpty())
        text.push_back(plain(u" (%1)"_s.arg(retold)));
    return text;
}

Table voteTable(const Facts& facts, const QString& caption, const std::vector<Idea>& statements)
{
    Table table{caption,
                {{Report::tr("Statement"), Column::Align::Start, 0.58},
                 {Report::tr("Agree"), Column::Align::End},
                 {Report::tr("Disagree"), Column::Align::End},
                 {Report::tr("Pass"), Column::Align::End}},
                {},
                false,
                true};
    for (const Idea& idea : statements)
        table.rows.push_back({statementOf(facts, idea),
                              {plain(number(idea.agrees.value_or(0)))},
                              {plain(number(idea.disagrees.value_or(0)))},
                              {plain(number(idea.passes.value_or(0)))}});
    return table;
}

} // namespace

void addVotesOnIdeas(Composer& composer, const Facts& facts)
{
    std::vector<Idea> statements;
    int rejected = 0;
    for (const auto& [id, idea] : facts.ideas) {
        rejected += idea.moderation == Moderation::Rejected;
        if (votesOf(idea) > 0 && facts.permission.mayPrint(idea))
            statements.push_back(idea);
    }
    if (statements.empty())
        return;
    int votes = 0;
    for (const Idea& idea : statements)
        votes += votesOf(idea);
    composer.paragraph(
        Report::tr(
            "People voted on %1 of them and cast %2 votes. The tables show the statements in "
            "the words of those who wrote them.")
            .arg(number(int(statements.size())), number(votes)));
    if (rejected > 0)
        composer.paragraph(Report::tr("Moderators rejected %1. They are kept, and not shown here.")
                               .arg(ideasCounted(rejected)));
    const std::size_t shown = std::min(statements.size(), statementsShown);
    composer.subsection(Report::tr("Widest agreement"), u"agreement"_s);
    composer.paragraph(Report::tr("The %1 statements with the largest share of agreement, counting "
                                  "everybody who voted on them; statements few voted on "
                                  "stand lower:")
                           .arg(shown));
    composer.add(voteTable(facts, Report::tr("Table P. Statements most people agreed with"),
                           leading(statements, agreement)));
    composer.subsection(Report::tr("Sharpest division"), u"division"_s);
    composer.paragraph(
        Report::tr("The %1 statements on which agreement and disagreement are most even:")
            .arg(shown));
    composer.add(voteTable(facts, Report::tr("Table Q. Statements that divide people"),
                           leading(statements, division)));
}

} // namespace moothall::report
