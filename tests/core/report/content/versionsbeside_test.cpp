// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions give nothing away beside each other.
#include "core/report/content/differencing.h"
#include "core/report/content/merging.h"
#include "tests/core/report/content/versionsfixture.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

TEST_F(Versions, WhatWasHiddenStaysHidden)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    ASSERT_TRUE(words().contains(u"Council officers and councillors fewer than 5 2"_s));
    issue();
    set("UPDATE stakeholder_group SET disclosure = 'open'");
    EXPECT_FALSE(words().contains(u"Council officers and councillors 2 2"_s));
    EXPECT_TRUE(mayBeHandedOn());
}

TEST_F(Versions, ASmallChangeOfAProtectedCountIsRefused)
{
    issue();
    EXPECT_TRUE(mayBeHandedOn());
    sendHome("P01");
    const auto refused = report::mayBeHandedOn(*workspace, project, options);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::NotAllowed);
    EXPECT_TRUE(refused.error().sentence.contains(u"changed by fewer than 5"_s));
    EXPECT_FALSE(report::issueVersion(*workspace, project, options));
}

// 15 people, then 20, then 14: each step is large, the first and the last together tell of one.
TEST_F(Versions, EveryEarlierVersionCounts)
{
    issue();
    set("INSERT INTO participant (project, code, stakeholder_group, capacity, rank) SELECT "
        "project, "
        "'X' || value, stakeholder_group, capacity, 100 + value FROM participant, "
        "json_each('[1,2,3,4,5]') WHERE participant.code = "
        "'P01'");
    set("INSERT INTO attendance (session, participant, state) SELECT (SELECT min(id) FROM "
        "session), "
        "id, 'present' FROM participant WHERE code LIKE 'X%'");
    ASSERT_TRUE(mayBeHandedOn());
    issue();
    set("DELETE FROM attendance WHERE participant IN (SELECT id FROM participant WHERE code LIKE "
        "'X%')");
    ASSERT_TRUE(mayBeHandedOn());
    sendHome("P01");
    const auto refused = report::mayBeHandedOn(*workspace, project, options);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().sentence.startsWith(u"Beside version 1 "_s));
}

// "16 to 44: 9" and, beside it, "16 to 24: 7" would tell of two people.
TEST_F(Versions, BandsStayAsTheyWere)
{
    set("UPDATE monitoring_tally SET count = 7 WHERE category = '16 to 24'");
    set("UPDATE monitoring_tally SET count = 2 WHERE category = '25 to 44'");
    set("UPDATE monitoring_tally SET count = 1 WHERE category = '45 to 64'");
    const report::ReportOptions strict{.made = options.made, .threshold = 8};
    ASSERT_TRUE(report::issueVersion(*workspace, project, strict));
    EXPECT_TRUE(words().contains(u"16 to 44 9"_s));
    EXPECT_FALSE(words().contains(u"16 to 24 7"_s));
    EXPECT_TRUE(mayBeHandedOn());
}

TEST_F(Versions, OtherBandsThanBeforeAreRefused)
{
    const report::Breakdown before{
        u"slips:1"_s, {}, {{u"a|b"_s, {}, true, 9}, {u"c"_s, {}, true, 8}}, {}};
    const report::Breakdown now{
        u"slips:1"_s, u"age"_s, {{u"a"_s, {}, true, 7}, {u"b|c"_s, {}, true, 10}}, {}};
    EXPECT_THAT(report::toldByDifference({before}, {now}, 5), ::testing::SizeIs(1));
    EXPECT_THAT(report::toldByDifference({now}, {before}, 5), ::testing::SizeIs(1));
    EXPECT_THAT(report::toldByDifference({before}, {before}, 5), ::testing::IsEmpty());
}

// 9 in two groups, one of them printed alone once the other third is put to it: 16 - 10 = 6
// leaves 3.
TEST_F(Versions, SumsOfSeveralTogetherAreRefused)
{
    const auto hidden = [](const QString& key, int least, int most) {
        return report::PrintedCell{key, {}, true, std::nullopt, least, most};
    };
    const std::vector<report::Breakdown> first{
        {u"coverage"_s,
         {},
         {hidden(u"1"_s, 0, 4), hidden(u"2"_s, 5, 1000), {u"3"_s, {}, true, 10}},
         19}};
    const std::vector<report::Breakdown> second{
        {u"coverage"_s, u"who took part"_s, {hidden(u"1"_s, 0, 4), {u"2|3"_s, {}, true, 16}}, {}}};
    EXPECT_THAT(report::toldTogether({first}, second), ::testing::SizeIs(1));
    EXPECT_THAT(report::toldTogether({first}, first), ::testing::IsEmpty());
}

TEST_F(Versions, ThreeTogetherAreRefusedThoughNoTwoTell)
{
    const auto version = [](const QString& hidden, const QString& printed, int count) {
        return std::vector<report::Breakdown>{
            {u"coverage"_s,
             {},
             {{hidden, {}, true, std::nullopt, 0, 1000}, {printed, {}, true, count}},
             {}}};
    };
    // 1 and 2 are 12, 2 and 3 are 13, 1 and 3 are 9: so they are 4, 8 and 5.
    const auto first = version(u"3"_s, u"1|2"_s, 12);
    const auto second = version(u"1"_s, u"2|3"_s, 13);
    const auto third = version(u"2"_s, u"1|3"_s, 9);
    EXPECT_THAT(report::toldTogether({first}, third), ::testing::IsEmpty());
    EXPECT_THAT(report::toldTogether({second}, third), ::testing::IsEmpty());
    EXPECT_THAT(report::toldTogether({first, second}, third), ::testing::SizeIs(1));
}

// A mark that was counted wrongly is put right: told in total from then on, never refused for good.
TEST_F(Versions, AVoteThatWasPutRightIsToldInTotalOnly)
{
    ASSERT_TRUE(words().contains(u"Marks, by broad group"_s));
    issue();
    set("UPDATE ballot_mark SET marks = marks + 1 WHERE id = (SELECT id FROM ballot_mark WHERE "
        "marks > 5 LIMIT 1)");
    EXPECT_FALSE(words().contains(u"Marks, by broad group"_s));
    EXPECT_TRUE(mayBeHandedOn());
    EXPECT_EQ(issue(), 2);
}

TEST_F(Versions, ATallyThatWasPutRightIsNotTold)
{
    issue();
    set("UPDATE monitoring_tally SET count = count + 1 WHERE category = '16 to 24'");
    EXPECT_FALSE(words().contains(u"16 to 44 "_s));
    EXPECT_TRUE(mayBeHandedOn());
}

TEST_F(Versions, AChangeOfOpenGroupsIsNot)
{
    issue();
    set("DELETE FROM attendance WHERE participant IN (SELECT participant.id FROM participant JOIN "
        "stakeholder_group g ON g.id = stakeholder_group WHERE g.disclosure = 'open')");
    EXPECT_TRUE(mayBeHandedOn());
}

TEST_F(Versions, WhoCameCanBeLeftOutWhereItWouldTellTooMuch)
{
    EXPECT_EQ(issue(), 1);
    sendHome("P01");
    const auto refused = report::mayBeHandedOn(*workspace, project, options);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().sentence.contains(u"Leave out who came"_s));
    for (const report::Variant variant :
         {report::Variant::Councillor, report::Variant::Officer, report::Variant::Participant}) {
        const report::ReportOptions without{
            .variant = variant, .made = options.made, .withoutWhoCame = true};
        EXPECT_TRUE(report::mayBeHandedOn(*workspace, project, without));
        const QString told =
            test::wordsOf(report::buildReport(*workspace, project, without).value());
        EXPECT_FALSE(told.contains(u"Table A. "_s));
        EXPECT_FALSE(told.contains(QRegularExpression(u"\\b21 (people|of)|of 21\\b"_s)))
            << told.toStdString();
        EXPECT_TRUE(told.contains(u"19 people voted"_s)) << told.toStdString();
    }
    EXPECT_EQ(
        report::issueVersion(*workspace, project, {.made = options.made, .withoutWhoCame = true}),
        2);
    EXPECT_FALSE(mayBeHandedOn()) << "the first version is still out";
}

// Drivers would go to officers, and officers to drivers.
TEST_F(Versions, NoTwoGroupsAreOfferedTwice)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    set("UPDATE project SET threshold = 6");
    EXPECT_EQ(report::mergeOffers(*workspace, project).size(), 1U);
}

TEST_F(Versions, MergingIsOfferedBeforeHiding)
{
    EXPECT_TRUE(report::mergeOffers(*workspace, project).empty());
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    const auto offers = report::mergeOffers(*workspace, project);
    ASSERT_EQ(offers.size(), 1U);
    const auto checks = report::readinessOf(*workspace, project, document());
    ASSERT_TRUE(checks);
    EXPECT_FALSE(
        std::ranges::find(*checks, u"Small numbers"_s, &report::ReadinessCheck::question)->passed);
    EXPECT_TRUE(offers.front().sentence.contains(u"together are 7 people."_s));
    ASSERT_TRUE(report::acceptMerge(*workspace, offers.front()));
    EXPECT_FALSE(words().contains(u"Council officers and councillors fewer than"_s));
    EXPECT_TRUE(report::mergeOffers(*workspace, project).empty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(report::mergeOffers(*workspace, project).size(), 1U);
}

} // namespace
} // namespace moothall
