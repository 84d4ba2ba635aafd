// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages for those who decide: what is asked, what it rests on, what it costs, what is at risk.
// The headings follow a committee report; longer lists end in how many more the full report has.
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/roughpages.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>
#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// How much is told; the first that fits the two pages is taken, so that nothing is cut short as
// long as there is room for it.
struct Detail
{
    qsizetype question; // characters
    qsizetype finding;
    qsizetype name;
    qsizetype point;
    std::size_t findings;
    std::size_t solutions;
    std::size_t fairness;
    std::size_t risks;
};

constexpr std::array details{
    Detail{900, 300, 120, 600, 5, 12, 4, 6}, Detail{900, 300, 120, 400, 5, 10, 3, 5},
    Detail{900, 300, 120, 280, 5, 10, 3, 4}, Detail{900, 300, 120, 200, 5, 10, 3, 3},
    Detail{600, 200, 80, 160, 5, 10, 3, 3},  Detail{400, 140, 56, 130, 5, 10, 3, 3},
    Detail{280, 110, 48, 130, 5, 10, 3, 3},  Detail{240, 90, 48, 110, 5, 9, 3, 3},
    Detail{200, 80, 42, 90, 5, 8, 2, 3},     Detail{160, 70, 40, 80, 5, 8, 2, 2},
    Detail{140, 60, 36, 60, 3, 6, 1, 1}};

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

void addPurpose(Composer& composer, const Facts& facts, const Detail& detail)
{
    composer.section(Report::tr("Purpose and recommendation"), u"purpose"_s);
    const Project& project = facts.project;
    Callout asked{Callout::Kind::Key, {}};
    asked.blocks.push_back(
        Paragraph{{},
                  {strong(Report::tr("Decision asked. ")),
                   project.decisionQuestion.trimmed().isEmpty()
                       ? plain(Report::tr("None recorded."))
                       : shortly(facts, project.decisionQuestion, detail.question)}});
    composer.add(std::move(asked));
    if (!project.promise.trimmed().isEmpty())
        composer.paragraph(filled(Report::tr("People were promised: %1"),
                                  {shortly(facts, project.promise, detail.question)}));
    if (!facts.solutions.empty())
        composer.paragraph(repliesSentence(facts));
    const std::vector<Insight> findings = leadingInsights(facts, 1);
    if (!findings.empty())
        composer.paragraph(filled(Report::tr("If nothing changes, what people described stays: %1"),
                                  {shortly(facts, findings.front().statement, detail.question)}));
}

void addConsultation(Composer& composer, const Facts& facts, const Detail& detail)
{
    composer.section(Report::tr("Consultation: who was heard, and what they said"), u"told"_s);
    composer.paragraph(turnoutSentence(facts));
    for (const Insight& insight : leadingInsights(facts, detail.findings)) {
        Span name = shortly(facts, nameOf(facts, insight), detail.finding);
        name.strong = true;
        addFinding(composer, facts, insight, std::move(name));
    }
    if (facts.insights.empty())
        composer.paragraph(Report::tr("No insights have been written yet."));
    addMore(composer, facts.insights.size(), detail.findings);
}

Table solutionTable(const Facts& facts, const Detail& detail)
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
    for (std::size_t i = 0; i < std::min(facts.solutions.size(), detail.solutions); ++i) {
        const Solution& solution = facts.solutions[i];
        const auto reply = facts.replyTo.find(solution.id);
        std::vector<Text> row{
            {shortly(facts, solution.title, detail.name)},
            {plain(wordsFor(solution.costBand, currency))},
            {plain(reply == facts.replyTo.end() ? Report::tr("None yet")
                                                : wordsFor(reply->second.answer))}};
        if (withMarks)
            row.insert(row.begin() + 1, {plain(number(marksOf(facts.votes.front(), solution)))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

void addProposals(Composer& composer, const Facts& facts, const Detail& detail)
{
    composer.section(Report::tr("What people propose"), u"propose"_s);
    if (facts.solutions.empty()) {
        composer.paragraph(Report::tr("No solution has been put forward yet."));
        return;
    }
    composer.add(solutionTable(facts, detail));
    addMore(composer, facts.solutions.size(), detail.solutions);
    if (facts.votes.size() == 1)
        composer.paragraph(
            turnoutOfVote(facts, facts.votes.front().ballot) + u' ' +
            Report::tr("Marks are the priorities of those present. They are not a decision."));
}

void addImplications(Composer& composer, const Facts& facts, const Detail& detail)
{
    composer.section(Report::tr("Equality, financial, legal and risk"), u"equality"_s);
    std::size_t kept = 0;
    for (const Solution& solution : facts.solutions) {
        if (!solution.shortlistReason || ++kept > detail.fairness)
            continue;
        Span title = shortly(facts, solution.title, detail.name);
        composer.paragraph({strong(Report::tr("Equality. ")), title, plain(u". "_s),
                            shortly(facts, *solution.shortlistReason, detail.point)});
    }
    if (kept == 0)
        composer.paragraph({strong(Report::tr("Equality. ")),
                            plain(Report::tr("No solution was kept for fairness alone."))});
    addMore(composer, kept, detail.fairness);

    const QString took = facts.solutions.empty() ? tookSentence(facts)
                                                 : tookSentence(facts) + u' ' + costSentence(facts);
    composer.paragraph({strong(Report::tr("Financial. ")), plain(took)});

    std::vector<Text> points;
    for (const Solution& solution : facts.solutions) {
        const auto found = facts.assessment.constraints.find(solution.id);
        if (found == facts.assessment.constraints.end())
            continue;
        for (const SolutionConstraint& constraint : found->second)
            points.push_back({shortly(facts, solution.title, detail.name), plain(u": "_s),
                              shortly(facts, constraint.text, detail.point)});
    }
    for (const ProjectCheck& check : facts.assessment.checks)
        if (check.result == CheckResult::Warn || check.result == CheckResult::No)
            points.push_back({shortly(facts, check.item, detail.point), plain(u" "_s),
                              shortly(facts, readableCodes(facts, check.evidence), detail.point)});
    for (std::size_t i = 0; i < std::min(points.size(), detail.risks); ++i) {
        points[i].insert(points[i].begin(), strong(Report::tr("Legal and risk. ")));
        composer.paragraph(points[i]);
    }
    if (points.empty())
        composer.paragraph(
            {strong(Report::tr("Legal and risk. ")), plain(Report::tr("None recorded."))});
    QString aside = facts.overrides.empty()
                        ? Report::tr("Rules set aside: none recorded.")
                        : Report::tr("Rules set aside: %1, with reasons in the full report.")
                              .arg(facts.overrides.size());
    if (points.size() > detail.risks)
        aside.prepend(moreSentence(points.size() - detail.risks) + u' ');
    composer.paragraph(aside);
}

void compose(Composer& composer, const Facts& facts, const Detail& detail)
{
    addPurpose(composer, facts, detail);
    addConsultation(composer, facts, detail);
    addProposals(composer, facts, detail);
    addImplications(composer, facts, detail);
}

} // namespace

void composeForCouncillors(Composer& composer, const Facts& facts)
{
    constexpr int pages = 2;
    for (const Detail& detail : details) {
        Composer trial = composer;
        compose(trial, facts, detail);
        if (&detail == &details.back() || pagesRoughly(trial.document()) <= pages) {
            composer = std::move(trial);
            return;
        }
    }
}

} // namespace moothall::report
