// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The sample, looked at before it is exported; and what each question answers when it is not well.
#include "core/report/content/readiness.h"
#include "tests/core/report/content/reportfixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;
using report::ReadinessCheck;

class Readiness : public SampleReport
{
protected:
    std::vector<ReadinessCheck> checks()
    {
        const auto found = report::readinessOf(*workspace, project, document());
        EXPECT_TRUE(found);
        return *found;
    }

    // The question that is to be looked at and begins so, or speaks of it.
    std::optional<ReadinessCheck> looked(const QString& words)
    {
        for (const ReadinessCheck& check : checks())
            if (!check.passed && check.question.contains(words))
                return check;
        return std::nullopt;
    }

    ReadinessCheck passed(const QString& question)
    {
        for (const ReadinessCheck& check : checks())
            if (check.passed && check.question == question)
                return check;
        ADD_FAILURE() << question.toStdString();
        return {};
    }
};

TEST_F(Readiness, OfTheSampleTwoSolutionsLackAnOwner)
{
    const auto owners = looked(u"quality owner"_s);
    ASSERT_TRUE(owners);
    EXPECT_EQ(owners->question, u"2 solutions have no quality owner"_s);
    EXPECT_TRUE(owners->evidence.contains(u"Time for the door"_s));
    EXPECT_TRUE(owners->evidence.contains(u"Good neighbours"_s));
    EXPECT_EQ(owners->step, 4);
    EXPECT_TRUE(report::hasInsight(*workspace, project));
}

TEST_F(Readiness, ACodeBeforeTheWordsIsToBeLookedAtBySomebodysOrNobodys)
{
    EXPECT_EQ(passed(u"Codes of people"_s).evidence, u"No idea begins with one."_s);
    set("UPDATE idea SET text = 'P99: ' || text WHERE code = 'C02'");
    set("UPDATE idea SET text = 'P07: ' || text WHERE code = 'C01'");
    set("UPDATE idea SET text = 'M25: ' || text WHERE code = 'C03'");
    const auto found = looked(u"2 ideas begin with a code"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->evidence, u"It is printed with the words: P07; P99."_s);
    EXPECT_EQ(found->step, 2);
}

TEST_F(Readiness, EveryChartOfTheSampleHasItsTable)
{
    const report::ChartCount charts = report::chartsIn(document());
    EXPECT_GT(charts.all, 0);
    EXPECT_EQ(charts.told, charts.all);
    set("UPDATE project SET threshold = 10"); // hides whole tables
    EXPECT_EQ(report::chartsIn(document()).told, report::chartsIn(document()).all);
}

TEST_F(Readiness, AChartWithoutTableOrAltIsFound)
{
    report::Document document;
    report::Figure told;
    told.alt = u"Nine of 22 came."_s;
    document.blocks = {told, report::Paragraph(), report::Table(),
                       told, report::Figure(),    report::Table(),
                       told, report::Heading(),   report::Table()};
    EXPECT_EQ(report::chartsIn(document), (report::ChartCount{4, 1}));
    const auto checked = report::readinessOf(*workspace, project, document);
    ASSERT_TRUE(checked);
    EXPECT_TRUE(std::ranges::any_of(*checked, [](const ReadinessCheck& check) {
        return !check.passed && check.evidence == u"1 of 4"_s;
    }));
}

TEST_F(Readiness, AnIdeaThatPointsToAPersonNeedsSafeWording)
{
    EXPECT_FALSE(looked(u"safe wording"_s));
    set("UPDATE idea SET identifying = 1, redacted_text = NULL WHERE id IN "
        "(SELECT id FROM idea ORDER BY id LIMIT 2)");
    const auto found = looked(u"safe wording"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->question, u"2 ideas need safe wording"_s);
    EXPECT_EQ(found->step, 2);
    set("UPDATE idea SET withheld = 1 WHERE identifying = 1");
    EXPECT_FALSE(looked(u"safe wording"_s));
}

TEST_F(Readiness, AnInsightOfOneVoiceIsTold)
{
    EXPECT_FALSE(looked(u"one voice"_s));
    set("DELETE FROM insight_idea WHERE insight = (SELECT min(id) FROM insight)");
    const auto found = looked(u"one voice"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->step, 3);
}

TEST_F(Readiness, WithoutAnyChallengeItIsTold)
{
    EXPECT_FALSE(looked(u"disagreement"_s));
    set("DELETE FROM insight_idea WHERE relation = 'challenged_by'");
    EXPECT_TRUE(looked(u"disagreement"_s));
}

TEST_F(Readiness, ALowThresholdOrHalfTheRuleIsTold)
{
    EXPECT_EQ(passed(u"Small numbers"_s).evidence, u"Counts below 5 are put together or hidden."_s);
    set("UPDATE project SET threshold = 3");
    EXPECT_TRUE(looked(u"Small numbers"_s));
    set("UPDATE project SET threshold = 8, complementary = 0");
    EXPECT_TRUE(looked(u"Small numbers"_s));
}

TEST_F(Readiness, WhoDidNotAgreeIsCountedAndNotQuoted)
{
    set("UPDATE agreement SET state = 'refused' WHERE purpose = 'anonymous_quotes'");
    const int theirs = workspace->reader().value<int>(
        "SELECT count(*) FROM idea WHERE participant NOT NULL AND withheld = 0");
    EXPECT_EQ(passed(u"Quotes"_s).evidence,
              u"%1 ideas are not quoted: no agreement given."_s.arg(theirs));
}

TEST_F(Readiness, ABrokenRuleIsSaidInItsSentence)
{
    EXPECT_EQ(passed(u"Rules of the workshop"_s).evidence, u"None is broken."_s);
    set("UPDATE ballot SET ballots_cast = eligible + 1");
    const auto found = looked(u"workshop"_s);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->evidence.contains(u"ballots"_s));
}

TEST_F(Readiness, NothingIsReportedBeforeTheFirstInsight)
{
    EXPECT_FALSE(report::hasInsight(*workspace, Id<Project>(1)));
}

} // namespace
} // namespace moothall
