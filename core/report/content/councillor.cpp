// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages for those who decide: what is asked, what it rests on, what it costs, what is at risk.
// The headings follow a committee report; longer lists end in how many more the full report has.
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuestion = 280; // characters
constexpr qsizetype longestFinding = 110;
constexpr qsizetype longestName = 48;
constexpr qsizetype longestPoint = 130;
constexpr std::size_t mostFindings = 5;
constexpr std::size_t mostSolutions = 10;
constexpr std::size_t mostPoints = 3;
constexpr std::size_t mostRisks = 4;

Span shortly(const Facts& facts, const QString& text, qsizetype longest)
{
    return theirs(facts, shortened(readable(text).simplified(), longest));
}

QString moreSentence(std::size_t more)
{
    return more == 1 ? Report::tr("1 more is in the full report.")
                     : Report::tr("%1 more are in the full report.").arg(more);
}

void addMore(Composer& composer, std::size_t all, std::size_t shown)
{
    if (all > shown)
        composer.paragraph(moreSentence(all - shown));
}

void addPurpose(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Purpose and recommendation"), u"purpose"_s);
    const Project& project = facts.project;
    Callout asked{Callout::Kind::Key, {}};
    asked.blocks.push_back(
        Paragraph{{},
                  {strong(Report::tr("Decision asked. ")),
                   project.decisionQuestion.trimmed().isEmpty()
                       ? plain(Report::tr("None recorded."))
                       : shortly(facts, project.decisionQuestion, longestQuestion)}});
    composer.add(std::move(asked));
    if (!facts.solutions.empty())
        composer.paragraph(repliesSentence(facts));
    const std::vector<Insight> findings = leadingInsights(facts, 1);
    if (!findings.empty())
        composer.paragraph(filled(Report::tr("If nothing changes, what people described stays: %1"),
                                  {shortly(facts, findings.front().statement, longestQuestion)}));
}

void addConsultation(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Consultation: who was heard, and what they said"), u"told"_s);
    composer.paragraph(turnoutSentence(facts));
    for (const Insight& insight : leadingInsights(facts, mostFindings)) {
        const QString title = themeTitle(facts, insight);
        Span name = shortly(facts, title.isEmpty() ? insight.statement : title, longestFinding);
        name.strong = true;
        Text finding{name, plain(u". "_s)};
        std::ranges::copy(evidenceStrip(facts.evidence.at(insight.id), presentShown(facts),
                                        facts.project.threshold),
                          std::back_inserter(finding));
        composer.paragraph(std::move(finding));
    }
    if (facts.insights.empty())
        composer.paragraph(Report::tr("No insights have been written yet."));
    addMore(composer, facts.insights.size(), mostFindings);
}

Table solutionTable(const Facts& facts)
{
    const bool withMarks = facts.votes.size() == 1;
    Table table{Report::tr("Table 1. What people propose"),
                {{Report::tr("Solution"), Column::Align::Start, 0.44},
                 {Report::tr("Cost a year"), Column::Align::Start, 0.2},
                 {Report::tr("Reply"), Column::Align::Start, 0.26}},
                {},
                false,
                true};
    if (withMarks)
        table.columns.insert(table.columns.begin() + 1,
                             {Report::tr("Marks"), Column::Align::End, 0.1});
    const QString currency = currencyOf(facts.project);
    for (std::size_t i = 0; i < std::min(facts.solutions.size(), mostSolutions); ++i) {
        const Solution& solution = facts.solutions[i];
        const auto reply = facts.replyTo.find(solution.id);
        std::vector<Text> row{
            {shortly(facts, solution.title, longestName)},
            {plain(wordsFor(solution.costBand, currency))},
            {plain(reply == facts.replyTo.end() ? Report::tr("None yet")
                                                : wordsFor(reply->second.answer))}};
        if (withMarks)
            row.insert(row.begin() + 1, {plain(number(marksOf(facts.votes.front(), solution)))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addProposals(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("What people propose"), u"propose"_s);
    if (facts.solutions.empty()) {
        composer.paragraph(Report::tr("No solution has been put forward yet."));
        return;
    }
    composer.add(solutionTable(facts));
    addMore(composer, facts.solutions.size(), mostSolutions);
    if (facts.votes.size() == 1)
        composer.paragraph(
            Report::tr("%1 of %2 eligible people voted. Marks are the priorities of those present. "
                       "They are not a decision.")
                .arg(number(facts.votes.front().ballot.ballotsCast),
                     number(facts.votes.front().ballot.eligible)));
}

void addImplications(Composer& composer, const Facts& facts)
{
    composer.section(Report::tr("Equality"), u"equality"_s);
    std::size_t kept = 0;
    for (const Solution& solution : facts.solutions) {
        if (!solution.shortlistReason || ++kept > mostPoints)
            continue;
        Span title = shortly(facts, solution.title, longestName);
        title.strong = true;
        composer.paragraph(
            {title, plain(u". "_s), shortly(facts, *solution.shortlistReason, longestPoint)});
    }
    if (kept == 0)
        composer.paragraph(Report::tr("No solution was kept for fairness alone."));
    addMore(composer, kept, mostPoints);

    composer.section(Report::tr("Financial"), u"took"_s);
    composer.paragraph(facts.solutions.empty() ? tookSentence(facts)
                                               : tookSentence(facts) + u' ' + costSentence(facts));

    composer.section(Report::tr("Legal and risk"), u"risk"_s);
    std::vector<Text> points;
    for (const Solution& solution : facts.solutions) {
        const auto found = facts.assessment.constraints.find(solution.id);
        if (found == facts.assessment.constraints.end())
            continue;
        for (const SolutionConstraint& constraint : found->second)
            points.push_back({shortly(facts, solution.title, longestName), plain(u": "_s),
                              shortly(facts, constraint.text, longestPoint)});
    }
    for (const ProjectCheck& check : facts.assessment.checks)
        if (check.result == CheckResult::Warn || check.result == CheckResult::No)
            points.push_back({shortly(facts, check.item, longestPoint), plain(u" "_s),
                              shortly(facts, readableCodes(facts, check.evidence), longestPoint)});
    for (std::size_t i = 0; i < std::min(points.size(), mostRisks); ++i)
        composer.paragraph(points[i]);
    if (points.empty())
        composer.paragraph(Report::tr("None recorded."));
    QString aside = facts.overrides.empty()
                        ? Report::tr("Rules set aside: none recorded.")
                        : Report::tr("Rules set aside: %1, with reasons in the full report.")
                              .arg(facts.overrides.size());
    if (points.size() > mostRisks)
        aside.prepend(moreSentence(points.size() - mostRisks) + u' ');
    composer.paragraph(aside);
}

} // namespace

void composeForCouncillors(Composer& composer, const Facts& facts)
{
    addPurpose(composer, facts);
    addConsultation(composer, facts);
    addProposals(composer, facts);
    addImplications(composer, facts);
}

} // namespace moothall::report
