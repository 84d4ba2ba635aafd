// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two pages for those who decide: what is asked, what it rests on, what it costs, what is at risk.
// The headings follow a committee report; the last line tells how much more the full report has.
#include "core/report/content/changes.h"
#include "core/report/content/phrases.h"
#include "core/report/content/readable.h"
#include "core/report/content/sections.h"
#include "core/report/content/theirwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moothall::report {

using namespace Qt::StringLiterals;

namespace {

// How much is told. No sentence is cut: what the two pages have no room for is left out whole, and
// counted. A decision is asked in all its words as long as anything else can give way.
struct Detail
{
    std::size_t findings;
    std::size_t solutions;
    std::size_t fairness;
    std::size_t risks;
    qsizetype text;           // characters of the longest that is told whole
    bool withConsequence;     // what stays as it is if nothing changes
    qsizetype question = 900; // of the decision asked and of what was promised
    qsizetype name = 160;
};

// Most first; the second half is for large print, of which two pages hold half as much. The last
// ones are for words that nobody would ask a council to decide on.
constexpr std::array details{
    Detail{5, 12, 4, 6, 900, true},         Detail{5, 12, 4, 5, 600, true},
    Detail{5, 10, 3, 5, 600, true},         Detail{5, 10, 3, 4, 500, true},
    Detail{5, 10, 3, 3, 400, true},         Detail{5, 8, 3, 3, 400, true},
    Detail{5, 8, 2, 2, 300, true},          Detail{5, 8, 2, 2, 300, false},
    Detail{4, 8, 2, 2, 300, false},         Detail{4, 6, 2, 2, 240, false},
    Detail{3, 6, 2, 2, 240, false},         Detail{3, 6, 2, 1, 240, false},
    Detail{3, 6, 1, 1, 240, false},         Detail{3, 5, 1, 1, 240, false},
    Detail{3, 4, 1, 1, 200, false},         Detail{2, 4, 1, 1, 200, false},
    Detail{2, 3, 1, 1, 200, false},         Detail{2, 3, 1, 1, 140, false},
    Detail{1, 3, 1, 1, 140, false},         Detail{1, 2, 1, 1, 140, false},
    Detail{1, 2, 1, 0, 140, false},         Detail{1, 2, 0, 0, 140, false},
    Detail{1, 1, 0, 0, 140, false},         Detail{1, 1, 0, 0, 90, false, 600, 90},
    Detail{1, 1, 0, 0, 90, false, 400, 60}, Detail{0, 1, 0, 0, 90, false, 240, 40},
    Detail{0, 1, 0, 0, 60, false, 140, 28}, Detail{0, 0, 0, 0, 60, false, 80, 24}};

// The text, or so many of its first sentences; empty where not even the first has room.
QString sentencesOf(const QString& text, qsizetype longest)
{
    static const QRegularExpression end(u"[.!?][”’)]?(?=\\s)|[。！？؟]"_s);
    const QString words = readable(text).simplified();
    if (words.size() <= longest)
        return words;
    QRegularExpressionMatch found;
    return words.left(longest).lastIndexOf(end, -1, &found) < 0
               ? QString()
               : words.left(found.capturedEnd()) + u" […]"_s;
}

Span nameSpan(const Facts& facts, const QString& name, const Detail& detail)
{
    return theirs(facts, shortened(readable(name).simplified(), detail.name));
}

// Lists of ours end like sentences, whether what was typed does or not.
Text ended(Text text)
{
    std::erase_if(text, [](const Span& span) { return span.text.isEmpty(); });
    if (!u".!?…]”’)。！？؟"_s.contains(text.back().text.back()))
        text.push_back(plain(u"."_s));
    return text;
}

// What the two pages had no room for.
class Rest
{
public:
    // "1 more finding", "7 more findings"; "7 findings" where none is shown.
    void count(const QString& one, const QString& many, std::size_t all, std::size_t shown)
    {
        if (all <= shown)
            return;
        const QString left = number(int(all - shown));
        m_parts.append((all - shown == 1 ? one : many)
                           .arg(shown > 0 ? Report::tr("%1 more").arg(left) : left));
        m_count += all - shown;
    }
    QString sentence() const
    {
        if (m_parts.isEmpty())
            return {};
        return u' ' + (m_count == 1 ? Report::tr("%1 is in the full report.")
                                    : Report::tr("%1 are in the full report."))
                          .arg(listed(m_parts));
    }

private:
    QStringList m_parts;
    std::size_t m_count = 0;
};

// Of a question without any end only the beginning has room.
Span decisionAsked(const Facts& facts, const Detail& detail)
{
    const QString& question = facts.project.decisionQuestion;
    const QString sentences = sentencesOf(question, detail.question);
    return theirs(facts, sentences.isEmpty()
                             ? shortened(readable(question).simplified(), detail.question)
                             : sentences);
}

void addPromise(Composer& composer, const Facts& facts, const Detail& detail)
{
    if (facts.project.promise.trimmed().isEmpty())
        return;
    const QString promise = sentencesOf(facts.project.promise, detail.question);
    if (promise.isEmpty())
        composer.paragraph(Report::tr("What people were promised is in the full report."));
    else
        composer.paragraph(
            ended(filled(Report::tr("People were promised: %1"), {theirs(facts, promise)})));
}

void addConsequence(Composer& composer, const Facts& facts, const Detail& detail)
{
    const std::vector<Insight> findings = leadingInsights(facts, 1);
    const QString stays =
        findings.empty() ? QString() : sentencesOf(findings.front().statement, detail.text);
    if (!stays.isEmpty())
        composer.paragraph(
            ended(filled(Report::tr("If nothing changes, what people described stays: %1"),
                         {theirs(facts, stays)})));
}

void addPurpose(Composer& composer, const Facts& facts, const Detail& detail)
{
    composer.section(Report::tr("Purpose and recommendation"), u"purpose"_s);
    const Project& project = facts.project;
    Callout asked{Callout::Kind::Key, {}};
    asked.blocks.push_back(Paragraph{
        {},
        {strong(Report::tr("Decision asked. ")), project.decisionQuestion.trimmed().isEmpty()
                                                     ? plain(Report::tr("None recorded."))
                                                     : decisionAsked(facts, detail)}});
    composer.add(std::move(asked));
    if (const QString since = sinceTheLast(facts, Variant::Councillor); !since.isEmpty())
        composer.paragraph(since);
    addPromise(composer, facts, detail);
    if (!facts.solutions.empty())
        composer.paragraph(repliesSentence(facts));
    if (detail.withConsequence)
        addConsequence(composer, facts, detail);
}

void addConsultation(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
{
    composer.section(Report::tr("Consultation: what people said"), u"told"_s);
    composer.paragraph(turnoutSentence(facts));
    for (const Insight& insight : leadingInsights(facts, detail.findings)) {
        Span name = nameSpan(facts, nameOf(facts, insight), detail);
        name.strong = true;
        addFinding(composer, facts, insight, std::move(name));
    }
    if (facts.insights.empty())
        composer.paragraph(Report::tr("No insights have been written yet."));
    rest.count(Report::tr("%1 finding"), Report::tr("%1 findings"), facts.insights.size(),
               detail.findings);
}

Table solutionTable(const Facts& facts, const Detail& detail)
{
    const bool withMarks = facts.votes.size() == 1;
    Table table{withMarks ? Report::tr("Table 1. Solutions, most marks first")
                          : Report::tr("Table 1. Solutions, what they cost and the reply"),
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
            {nameSpan(facts, solution.title, detail)},
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
    if (detail.solutions > 0)
        composer.add(solutionTable(facts, detail));
    rest.count(Report::tr("%1 solution"), Report::tr("%1 solutions"), facts.solutions.size(),
               detail.solutions);
    if (facts.votes.size() == 1)
        composer.paragraph(
            turnoutOfVote(facts, facts.votes.front().ballot) + u' ' +
            Report::tr("Marks are the priorities of those present. They are not a decision."));
}

void addFairness(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
{
    std::size_t kept = 0;
    std::size_t told = 0;
    for (const Solution& solution : facts.solutions) {
        if (!solution.shortlistReason)
            continue;
        ++kept;
        const QString reason = sentencesOf(*solution.shortlistReason, detail.text);
        if (reason.isEmpty() || told == detail.fairness)
            continue;
        ++told;
        composer.paragraph(
            ended({strong(Report::tr("Equality. ")), nameSpan(facts, solution.title, detail),
                   plain(u". "_s), theirs(facts, reason)}));
    }
    if (kept == 0)
        composer.paragraph({strong(Report::tr("Equality. ")),
                            plain(Report::tr("No solution was kept for fairness alone."))});
    rest.count(Report::tr("%1 solution kept for fairness"),
               Report::tr("%1 solutions kept for fairness"), kept, told);
}

// Empty where there is no room for it.
Text riskOf(const Facts& facts, const QString& what, const QString& between, const QString& text,
            const Detail& detail)
{
    const QString told = sentencesOf(text, detail.text);
    if (told.isEmpty() && !text.trimmed().isEmpty())
        return {};
    return ended({strong(Report::tr("Legal and risk. ")), nameSpan(facts, what, detail),
                  plain(told.isEmpty() ? QString() : between), theirs(facts, told)});
}

// What stands in the way of each solution, and the checks that warn.
std::vector<Text> risksOf(const Facts& facts, const Detail& detail)
{
    std::vector<Text> risks;
    for (const Solution& solution : facts.solutions)
        if (const auto found = facts.assessment.constraints.find(solution.id);
            found != facts.assessment.constraints.end())
            for (const SolutionConstraint& constraint : found->second)
                risks.push_back(riskOf(facts, solution.title, u": "_s, constraint.text, detail));
    for (const ProjectCheck& check : facts.assessment.checks)
        if (check.result == CheckResult::Warn || check.result == CheckResult::No)
            risks.push_back(
                riskOf(facts, check.item, u" "_s, readableCodes(facts, check.evidence), detail));
    return risks;
}

void addRisks(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
{
    const std::vector<Text> risks = risksOf(facts, detail);
    std::size_t told = 0;
    for (const Text& risk : risks)
        if (!risk.empty() && told < detail.risks) {
            ++told;
            composer.paragraph(risk);
        }
    if (risks.empty())
        composer.paragraph(
            {strong(Report::tr("Legal and risk. ")), plain(Report::tr("None recorded."))});
    rest.count(Report::tr("%1 legal point or risk"), Report::tr("%1 legal points and risks"),
               risks.size(), told);
}

void addImplications(Composer& composer, const Facts& facts, const Detail& detail, Rest& rest)
{
    composer.section(Report::tr("Equality, financial, legal and risk"), u"equality"_s);
    addFairness(composer, facts, detail, rest);
    const QString took = facts.solutions.empty() ? tookSentence(facts)
                                                 : tookSentence(facts) + u' ' + costSentence(facts);
    composer.paragraph({strong(Report::tr("Financial. ")), plain(took)});
    addRisks(composer, facts, detail, rest);
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
