// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions are numbered, say what changed, and give nothing away beside each other.
#include "core/report/content/merging.h"
#include "core/report/content/printedcells.h"
#include "core/report/content/versions.h"
#include "tests/core/report/content/reportfixture.h"

#include <gmock/gmock.h>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class Versions : public SampleReport
{
protected:
    const report::ReportOptions options{.made = QDate(2026, 7, 10)};

    int issue()
    {
        const auto number = report::issueVersion(*workspace, project, options);
        EXPECT_TRUE(number);
        return number.value_or(0);
    }
    bool mayBeHandedOn() { return report::mayBeHandedOn(*workspace, project, options).has_value(); }
    void sendHome(const char* code)
    {
        set(std::string("DELETE FROM attendance WHERE participant = (SELECT id FROM participant "
                        "WHERE code = '") +
            code + "')");
    }
};

TEST_F(Versions, AreNumbered)
{
    EXPECT_TRUE(words().contains(u"DRAFT, version 1, 10 July 2026"_s));
    EXPECT_EQ(issue(), 1);
    EXPECT_TRUE(words().contains(u"DRAFT, version 2, 10 July 2026"_s));
    EXPECT_EQ(issue(), 2);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(words().contains(u"DRAFT, version 2"_s));
}

TEST_F(Versions, SayWhatChanged)
{
    EXPECT_TRUE(words().contains(u"This is the first version."_s));
    issue();
    EXPECT_TRUE(words().contains(u"Since version 1 of 10 July 2026: Nothing changed."_s));
    set("UPDATE insight SET statement = 'Another.' WHERE code = 'I1'");
    set("UPDATE reply SET answer = 'declined' WHERE code = 'R1'");
    EXPECT_TRUE(words().contains(u"Insights: 1 changed. Answers of the council: 1 changed."_s));
}

TEST_F(Versions, KeepNobodysWords)
{
    issue();
    const QString kept = reportVersions::all(*workspace, project).front().printed;
    for (const Idea& idea : ideas::ofProject(*workspace, project))
        EXPECT_FALSE(kept.contains(idea.text));
    for (const Insight& insight : insights::all(*workspace, project))
        EXPECT_FALSE(kept.contains(insight.statement));
}

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
    set("UPDATE monitoring_tally SET count = 5 WHERE category = '45 to 64'");
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

TEST_F(Versions, AChangeOfOpenGroupsIsNot)
{
    issue();
    set("DELETE FROM attendance WHERE participant IN (SELECT participant.id FROM participant JOIN "
        "stakeholder_group g ON g.id = stakeholder_group WHERE g.disclosure = 'open')");
    EXPECT_TRUE(mayBeHandedOn());
}

TEST_F(Versions, MergingIsOfferedBeforeHiding)
{
    EXPECT_TRUE(report::mergeOffers(*workspace, project).empty());
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    const auto offers = report::mergeOffers(*workspace, project);
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_TRUE(offers.front().sentence.contains(u"together are 7 people."_s));
    ASSERT_TRUE(report::acceptMerge(*workspace, offers.front()));
    EXPECT_FALSE(words().contains(u"Council officers and councillors fewer than"_s));
    EXPECT_TRUE(report::mergeOffers(*workspace, project).empty());
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(report::mergeOffers(*workspace, project).size(), 1U);
}

} // namespace
} // namespace moothall
