// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions are numbered, say what changed, and give nothing away beside each other.
#include "core/report/content/changes.h"
#include "core/report/content/differencing.h"
#include "core/report/content/evidencetable.h"
#include "core/report/content/merging.h"
#include "core/report/content/readiness.h"
#include "core/report/content/versions.h"
#include "tests/core/report/content/reportfixture.h"

#include <gmock/gmock.h>

#include <QRegularExpression>

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
    QString wordsFor(report::Variant variant)
    {
        const report::ReportOptions other{.variant = variant, .made = options.made};
        return test::wordsOf(report::buildReport(*workspace, project, other).value());
    }
    report::ReadinessCheck earlierVersions()
    {
        const auto checks = report::readinessOf(*workspace, project, document(), options);
        return *std::ranges::find(*checks, u"Earlier versions"_s,
                                  &report::ReadinessCheck::question);
    }
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
    set("UPDATE insight SET statement = 'Another.' WHERE code = 'I1'");
    EXPECT_TRUE(words().contains(u"DRAFT, version 2, 10 July 2026"_s));
    EXPECT_EQ(issue(), 2);
}

// One report for three readers and in two formats is one version, with the same codes.
TEST_F(Versions, AnUnchangedReportKeepsItsNumberAndItsCodes)
{
    const auto evidence = [&](report::Variant variant) {
        return report::evidenceOfReport(*workspace, project,
                                        {.variant = variant, .made = options.made})
            ->csv();
    };
    const QByteArray before = evidence(report::Variant::Officer);
    EXPECT_EQ(issue(), 1);
    EXPECT_EQ(issue(), 1);
    EXPECT_EQ(evidence(report::Variant::Councillor), before);
    for (const report::Variant variant :
         {report::Variant::Councillor, report::Variant::Participant}) {
        const report::ReportOptions other{.variant = variant, .made = QDate(2026, 7, 14)};
        EXPECT_EQ(report::issueVersion(*workspace, project, other), 1);
        EXPECT_TRUE(report::buildReport(*workspace, project, other)
                        ->status.startsWith(u"DRAFT, version 1,"_s));
    }
    EXPECT_TRUE(words().contains(u"This is the first version."_s));
    EXPECT_EQ(reportVersions::all(*workspace, project).size(), 1U);
    set("UPDATE project SET promise = 'Another promise'");
    EXPECT_EQ(issue(), 2);
    EXPECT_NE(evidence(report::Variant::Officer), before);
}

// What was hidden beside the version before hides more beside this one, once it is out.
TEST_F(Versions, AreMadeAgainAsTheyWereIssued)
{
    report::ReportOptions stricter{.status = report::Status::Final, .made = options.made};
    stricter.threshold = 6;
    EXPECT_EQ(report::issueVersion(*workspace, project, stricter), 1);
    const report::ReportOptions final{.status = report::Status::Final, .made = options.made};
    EXPECT_EQ(report::issueVersion(*workspace, project, final), 2);
    EXPECT_TRUE(
        report::buildReport(*workspace, project, final)->status.startsWith(u"Version 2,"_s));
    EXPECT_TRUE(report::mayBeHandedOn(*workspace, project, final));
    EXPECT_EQ(report::issueVersion(*workspace, project, final), 2);
}

TEST_F(Versions, AFinalVersionHasItsOwnNumber)
{
    EXPECT_EQ(issue(), 1);
    const report::ReportOptions final{.status = report::Status::Final, .made = options.made};
    EXPECT_EQ(report::issueVersion(*workspace, project, final), 2);
    EXPECT_EQ(report::issueVersion(*workspace, project, final), 2);
}

TEST_F(Versions, WhatIsOutCannotBeUndone)
{
    set("UPDATE project SET promise = 'Another promise'");
    EXPECT_EQ(issue(), 1);
    const history::Seq issued = history::newest(*workspace, 1).front().seq;
    EXPECT_FALSE(workspace->reverse(issued));
    ASSERT_TRUE(workspace->undo()->done()); // what was done before it
    EXPECT_NE(workspace->reader().find(project)->promise, u"Another promise"_s);
    EXPECT_EQ(reportVersions::all(*workspace, project).size(), 1U);
    ASSERT_TRUE(workspace->redo()->done());
    EXPECT_EQ(issue(), 1);
    sendHome("P01");
    EXPECT_FALSE(mayBeHandedOn());
}

// The totals of two versions beside each other would be the ballot of one person.
TEST_F(Versions, OneBallotMoreIsNotTold)
{
    EXPECT_TRUE(table(u"Table D. Marks, by broad group"_s));
    issue();
    set("UPDATE ballot SET ballots_cast = ballots_cast + 1");
    set("UPDATE ballot_mark SET marks = marks + 1 WHERE id = (SELECT min(id) FROM ballot_mark)");
    const auto printsMarks = [this] {
        return words().contains(u"Table D"_s) || words().contains(u"Chart D"_s) ||
               words().contains(u"eligible people voted"_s);
    };
    EXPECT_FALSE(printsMarks());
    EXPECT_TRUE(words().contains(u"the number of ballots changed by fewer than 5"_s));
    EXPECT_TRUE(table(u"Table E. Impact, effort, cost and reply"_s)) << "without empty marks";
    EXPECT_TRUE(mayBeHandedOn());
    issue();
    EXPECT_FALSE(printsMarks()) << "nor beside the version before the last";
    set("UPDATE ballot SET ballots_cast = ballots_cast - 1");
    EXPECT_TRUE(printsMarks()) << "as many as were told";
}

// Who reads the report, and who hands it on, learn that the heart of it is gone, and why.
TEST_F(Versions, SayWhatIsNotPrintedAgain)
{
    issue();
    EXPECT_TRUE(earlierVersions().passed);
    EXPECT_EQ(report::notPrintedAgain(*workspace, project, options), QStringList());
    set("UPDATE ballot SET ballots_cast = ballots_cast + 1");
    set("UPDATE evaluation SET forms_returned = forms_returned + 1");
    set("UPDATE monitoring_tally SET count = count + 1 WHERE category = '16 to 24'");
    const auto gone = report::notPrintedAgain(*workspace, project, options);
    ASSERT_TRUE(gone);
    ASSERT_EQ(gone->size(), 3);
    EXPECT_TRUE(gone->at(0).startsWith(u"The marks are not printed again, because"_s));
    EXPECT_TRUE(gone->at(1).startsWith(u"The answers on the forms are not printed again"_s));
    EXPECT_TRUE(gone->at(2).contains(u"(age)"_s)) << gone->at(2).toStdString();
    EXPECT_FALSE(earlierVersions().passed);
    EXPECT_TRUE(earlierVersions().evidence.startsWith(gone->at(0)));
    for (const report::Variant variant :
         {report::Variant::Councillor, report::Variant::Officer, report::Variant::Participant})
        EXPECT_TRUE(wordsFor(variant).contains(
            u"Since version 1 of 10 July 2026: The marks are not printed again"_s));
}

TEST_F(Versions, WhatEachGroupVotedIsNotPrintedAgain)
{
    issue();
    set("UPDATE ballot_mark SET marks = marks + 1 WHERE id = (SELECT id FROM ballot_mark WHERE "
        "marks > 5 LIMIT 1)");
    const auto gone = report::notPrintedAgain(*workspace, project, options);
    ASSERT_EQ(gone->size(), 1);
    EXPECT_TRUE(gone->front().startsWith(u"What each group voted is not printed again"_s));
}

TEST_F(Versions, OneFormMoreIsNotTold)
{
    EXPECT_TRUE(words().contains(u"Table G."_s));
    issue();
    set("UPDATE evaluation SET forms_returned = forms_returned + 1");
    set("UPDATE evaluation_item SET answered_1 = answered_1 + 1");
    EXPECT_FALSE(words().contains(u"Table G."_s));
    EXPECT_TRUE(words().contains(u"the number of forms changed by fewer than 5"_s));
    EXPECT_TRUE(mayBeHandedOn());
}

// "Fewer than 6" beside "not shown" would be exactly 5: the question is left out, not the report.
TEST_F(Versions, AfterAHigherThresholdThereIsAWayOn)
{
    set("UPDATE project SET threshold = 6");
    issue();
    set("UPDATE project SET threshold = 5");
    EXPECT_TRUE(mayBeHandedOn());
    EXPECT_EQ(issue(), 2);
}

TEST_F(Versions, SayWhatChanged)
{
    EXPECT_TRUE(words().contains(u"This is the first version."_s));
    issue();
    EXPECT_EQ(report::sinceLastVersion(*workspace, project).changes,
              QStringList{u"Nothing changed."_s});
    set("UPDATE project SET promise = 'Another promise', decision_date = '2027-01-01'");
    const QStringList changes = report::sinceLastVersion(*workspace, project).changes;
    ASSERT_EQ(changes.size(), 2);
    EXPECT_TRUE(changes.front().startsWith(u"These parts read otherwise: "_s));
    EXPECT_TRUE(changes.front().contains(u"“Summary”"_s));
    EXPECT_TRUE(changes.back().startsWith(u"In the participants’ report these read otherwise: "_s));
    EXPECT_FALSE(words().contains(u"“What this is about”"_s)) << "that is the participants'";
    EXPECT_TRUE(words().contains(u"Since version 1 of 10 July 2026: These parts read otherwise"_s));
    set("UPDATE insight SET statement = 'Another.' WHERE code = 'I1'");
    set("UPDATE reply SET answer = 'declined' WHERE code = 'R1'");
    EXPECT_TRUE(words().contains(u"Insights: 1 changed. Answers of the council: 1 changed."_s));
}

TEST_F(Versions, SayToEachReaderWhatChanged)
{
    issue();
    for (const report::Variant variant :
         {report::Variant::Councillor, report::Variant::Participant})
        EXPECT_FALSE(wordsFor(variant).contains(u"Since version"_s));
    set("UPDATE project SET promise = 'Another promise'");
    EXPECT_TRUE(wordsFor(report::Variant::Councillor)
                    .contains(u"Since version 1 of 10 July 2026: These parts of the full report "
                              "read otherwise: the cover and “Summary”."_s))
        << wordsFor(report::Variant::Councillor).toStdString();
    EXPECT_TRUE(wordsFor(report::Variant::Participant)
                    .contains(u"Since version 1 of 10 July 2026: These parts read otherwise: “What "
                              "this is about”."_s));
    set("UPDATE insight SET statement = 'Another.' WHERE code = 'I1'");
    EXPECT_TRUE(wordsFor(report::Variant::Councillor)
                    .contains(u"Since version 1 of 10 July 2026: Insights: 1 changed."_s));
    EXPECT_TRUE(wordsFor(report::Variant::Participant)
                    .contains(u"Since version 1 of 10 July 2026: What we heard: 1 changed."_s));
    EXPECT_EQ(issue(), 2);
    EXPECT_EQ(issue(), 2) << "that it says so makes no other version";
    EXPECT_TRUE(wordsFor(report::Variant::Councillor).contains(u"Since version 1 of"_s));
}

TEST_F(Versions, SayHowManyThereWereBefore)
{
    issue();
    for (const std::string link :
         {"insight_idea", "insight_theme", "question_insight", "reply_insight", "solution_insight"})
        set("DELETE FROM " + link + " WHERE insight = (SELECT max(id) FROM insight)");
    set("DELETE FROM insight WHERE id = (SELECT max(id) FROM insight)");
    EXPECT_TRUE(words().contains(u"Insights: 8, before 9; 1 taken out."_s));
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
