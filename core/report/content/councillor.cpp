// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages for those who decide: what is asked, what it rests on, what it costs, what is at risk.
// The headings follow a committee report; the last line tells how much more the full report has.
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <algorithm>
#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// How much is told, most first: nothing is cut short as long as the two pages have room for it. The
// last ones are for large print, of which two pages hold half as much.
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
    Detail{140, 60, 36, 60, 3, 6, 1, 1},     Detail{140, 60, 36, 60, 2, 5, 1, 1},
    Detail{120, 50, 32, 50, 2, 4, 1, 1},     Detail{100, 40, 28, 40, 1, 3, 1, 1},
    Detail{80, 36, 24, 36, 1, 2, 1, 1}};

Span shortly(const Facts& facts, const QString& text, qsizetype longest)
{
    return theirs(facts, shortened(readable(text).simplified(), longest));
}

// What the two pages had no room for.
class Rest
{
public:
    void count(const QString& what, std::size_t all, std::size_t shown)
    {
        if (all > shown)
            m_parts.append(u"%1 %2"_s.arg(what, number(int(all - shown))));
    }
    QString sentence() const
    {
        return m_parts.isEmpty()
                   ? QString()
                   : Report::tr(" More is in the full report: %1.").arg(m_parts.join(u", "_s));
    }

private:
    QStringList m_parts;
};

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

void addConsultation(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
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
    rest.count(Report::tr("findings"), facts.insights.size(), detail.findings);
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

void addProposals(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
{
    composer.section(Report::tr("What people propose"), u"propose"_s);
    if (facts.solutions.empty()) {
        composer.paragraph(Report::tr("No solution has been put forward yet."));
        return;
    }
    composer.add(solutionTable(facts, detail));
    rest.count(Report::tr("solutions"), facts.solutions.size(), detail.solutions);
    if (facts.votes.size() == 1)
        composer.paragraph(
            turnoutOfVote(facts, facts.votes.front().ballot) + u' ' +
            Report::tr("Marks are the priorities of those present. They are not a decision."));
}

void addImplications(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
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
    rest.count(Report::tr("equality"), kept, detail.fairness);

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
    rest.count(Report::tr("legal and risk"), points.size(), detail.risks);
    const QString aside = facts.overrides.empty()
                              ? Report::tr("Rules set aside: none recorded.")
                              : Report::tr("Rules set aside: %1, with reasons in the full report.")
                                    .arg(facts.overrides.size());
    composer.paragraph(aside + rest.sentence());
}

void compose(Composer& composer, const Facts& facts, const Detail& detail)
{
    Rest rest;
    addPurpose(composer, facts, detail);
    addConsultation(composer, facts, detail, rest);
    addProposals(composer, facts, detail, rest);
    addImplications(composer, facts, detail, rest);
}

} // namespace

void composeForCouncillors(Composer& composer, const Facts& facts)
{
    constexpr int pages = 2;
    std::vector<std::vector<Block>> tellings;
    for (const Detail& detail : details) {
        Composer telling = composer;
        compose(telling, facts, detail);
        tellings.push_back(telling.take().blocks);
    }
    composer.keepTo(pages, std::move(tellings));
}

} // namespace moothall::report
