// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence leads from a paragraph to the ideas, and from no idea to a person.
#include "core/report/content/evidencetable.h"
#include "core/report/content/facts.h"
#include "tests/core/report/content/reportfixture.h"

#include <QCryptographicHash>

#include <algorithm>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class EvidenceOfReport : public SampleReport
{
protected:
    report::EvidenceTable evidence(const QDate& made = QDate(2026, 7, 10))
    {
        const auto read = report::evidenceOfReport(*workspace, project, {.made = made});
        EXPECT_TRUE(read);
        return read.value_or(report::EvidenceTable());
    }
};

TEST_F(EvidenceOfReport, HoldsEveryIdeaAnInsightRestsOn)
{
    EXPECT_EQ(int(evidence().rows.size()),
              workspace->reader().value<int>("SELECT count(DISTINCT idea) FROM insight_idea"));
    for (const report::EvidenceRow& row : evidence().rows)
        EXPECT_FALSE(row.supports.isEmpty() && row.challenges.isEmpty());
}

TEST_F(EvidenceOfReport, LeadsFromAParagraphToTheIdeas)
{
    const auto number = [&] {
        for (const report::Block& block : document().blocks)
            if (const auto* heading = std::get_if<report::Heading>(&block);
                heading && heading->text == u"Getting through to book")
                return heading->number;
        return QString();
    }();
    ASSERT_FALSE(number.isEmpty());
    const auto rows = evidence().rows;
    EXPECT_EQ(
        std::ranges::count_if(
            rows, [&](const report::EvidenceRow& row) { return row.supports.contains(number); }),
        7);
}

TEST_F(EvidenceOfReport, IsWhatTheReportGivesTheSumOf)
{
    const QString sum = QString::fromLatin1(
        QCryptographicHash::hash(evidence().csv(), QCryptographicHash::Sha256).toHex());
    EXPECT_EQ(evidence().sha256(), sum);
    EXPECT_TRUE(words().contains(sum));
}

TEST_F(EvidenceOfReport, CodesAreNewAndTellNoOrder)
{
    const report::Facts facts =
        report::readFacts(*workspace, project, {.made = QDate(2026, 7, 10)});
    QStringList inOrderOfCapture;
    for (const auto& [idea, code] : report::evidenceCodes(facts))
        inOrderOfCapture.append(code);
    EXPECT_FALSE(std::ranges::is_sorted(inOrderOfCapture));
    report::Facts later = facts;
    ++later.number; // of the same day
    EXPECT_NE(report::evidenceCodes(facts), report::evidenceCodes(later));
}

TEST_F(EvidenceOfReport, QuotesOnlyWhatMayBeQuoted)
{
    const QuotePermission permission(*workspace, project);
    const QString csv = QString::fromUtf8(evidence().csv());
    for (const Idea& idea : ideas::ofProject(*workspace, project))
        if (!permission.mayPrint(idea) || idea.redactedText) {
            EXPECT_FALSE(csv.contains(idea.text)) << idea.code.toStdString();
        }
}

TEST_F(EvidenceOfReport, AFormulaStaysText)
{
    set("UPDATE idea SET text = '=1+1', redacted_text = NULL, identifying = 0");
    EXPECT_TRUE(evidence().csv().contains("\"'=1+1\""));
}

} // namespace
} // namespace moothall
