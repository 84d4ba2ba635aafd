// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed wording says what is true, however little is known.
#include "core/report/content/phrases.h"

#include <gtest/gtest.h>

namespace moothall::report {
namespace {

using namespace Qt::StringLiterals;

std::string strip(const Evidence& evidence, int present = 22)
{
    QString words;
    for (const Span& span : evidenceStrip(evidence, present, 5))
        words += span.text;
    return words.toStdString();
}

TEST(EvidenceStrip, CountsVoicesFromTheThresholdOn)
{
    EXPECT_EQ(strip({7, 4, 3, 3, 6, 0}),
              "7 ideas, at least 6 of 22 people, 3 tables; no disagreement recorded.");
    EXPECT_EQ(strip({7, 4, 3, 3, 6, 0}, 0),
              "7 ideas, at least 6 people, 3 tables; no disagreement recorded.");
    EXPECT_EQ(strip({3, 3, 2, 2, 4, 2}), "3 ideas, a few people, 2 tables; 2 challenges.");
}

TEST(EvidenceStrip, WithoutVoicesThereAreNotAFewPeople)
{
    EXPECT_EQ(strip({2, 1, 1, 0, 0, 0}),
              "2 ideas, from decision-makers or supporters only, who are not counted as voices; no "
              "disagreement recorded.");
    EXPECT_EQ(strip({40, 0, 0, 0, 1, 0}),
              "40 ideas, who said it is not recorded; no disagreement recorded.");
    EXPECT_EQ(strip({}), "No idea is cited; no disagreement recorded.");
}

TEST(Money, ASignOnlyWhereItIsSure)
{
    EXPECT_EQ(money(407710, u"GBP"_s), u"£4,077.10"_s);
    EXPECT_EQ(money(407710, u"EUR"_s), u"€4,077.10"_s);
    EXPECT_EQ(money(407710, u"NZD"_s), u"4,077.10 NZD"_s);
    EXPECT_EQ(money(407710, QString()), u"4,077.10"_s);
    EXPECT_EQ(wordsFor(CostBand::Under10k, u"NZD"_s), u"under 10k NZD"_s);
    EXPECT_EQ(wordsFor(CostBand::Over250k, QString()), u"over 250k"_s);
}

TEST(Money, PoundsAreBelievedWhereNothingSpeaksAgainstThem)
{
    Project project;
    EXPECT_EQ(currencyOf(project), u"GBP"_s);
    project.language = u"cy"_s;
    EXPECT_EQ(currencyOf(project), u"GBP"_s);
    project.language = u"de-AT"_s;
    EXPECT_EQ(currencyOf(project), QString());
    project.country = u"GB"_s;
    EXPECT_EQ(currencyOf(project), u"GBP"_s);
    project.country = u"US"_s;
    EXPECT_EQ(currencyOf(project), QString());
    project.currency = u"USD"_s;
    EXPECT_EQ(currencyOf(project), u"USD"_s);
}

TEST(Filled, PartsKeepTheirLanguage)
{
    const Span theirs{u"Guten Tag"_s, false, {}, u"de"_s};
    EXPECT_EQ(filled(u"They said %1 and 50 %."_s, {theirs}),
              (Text{plain(u"They said "_s), theirs, plain(u" and 50 %."_s)}));
}

} // namespace
} // namespace moothall::report
