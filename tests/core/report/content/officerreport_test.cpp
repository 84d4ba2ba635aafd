// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The officer's report of the sample: right, safe, and the same in every place.
#include "tests/core/report/content/reportfixture.h"

#include <QRegularExpression>

#include <set>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

using OfficerReport = SampleReport;

TEST_F(OfficerReport, SaysWhoCameAndWhatTheyGave)
{
    EXPECT_TRUE(words().contains(
        u"22 people took part, of 24 expected. This was not a representative sample. They gave 64 ideas."_s));
}

TEST_F(OfficerReport, ShowsTheEvidenceOfAnInsight)
{
    const QString all = words();
    EXPECT_TRUE(
        all.contains(u"6 ideas, at least 7 of 22 people, 3 tables; no disagreement recorded."_s));
    EXPECT_TRUE(all.contains(u"3 ideas, a few people, 2 tables; 2 challenges."_s));
}

TEST_F(OfficerReport, CountsAnswersAndMarks)
{
    const QString all = words();
    EXPECT_TRUE(all.contains(
        u"The council has answered all of them: 4 accepted, 1 accepted in part, 2 under "
        "consideration and 1 declined."_s));
    EXPECT_TRUE(all.contains(u"Chart D. “Tell me it's coming” got the most marks"_s));
    EXPECT_TRUE(all.contains(u"It took 173.25 hours and £4,077.10."_s));
    EXPECT_TRUE(all.contains(u"Citizens gave 76.75 hours, 12.75 of them unpaid"_s));
}

TEST_F(OfficerReport, HoldsNoCode)
{
    const QRegularExpression code(u"\\b([PC]\\d\\d|BG\\d|SES\\d|PRJ\\d|scribe_T\\d)\\b"_s);
    EXPECT_FALSE(words().contains(code)) << code.match(words()).captured().toStdString();
}

TEST_F(OfficerReport, HoldsNoNameContactOrNeed)
{
    set("UPDATE participant SET name = 'Zebedee Quill', contact = '07700 900123', "
        "access_needs = 'a lamp', note = 'sat at the back'");
    const QString all = words();
    for (const QString& personal :
         {u"Zebedee"_s, u"Quill"_s, u"07700"_s, u"a lamp"_s, u"sat at the back"_s})
        EXPECT_FALSE(all.contains(personal)) << personal.toStdString();
}

TEST_F(OfficerReport, QuotesOnlyThoseWhoAgreed)
{
    const QString all = words();
    for (const auto& idea : ideas::ofProject(*workspace, project)) {
        const auto participant = workspace->reader().find(*idea.participant);
        if (participant->code == u"P17") {
            EXPECT_FALSE(all.contains(idea.text)) << idea.code.toStdString();
        }
    }
    // Once somebody takes the agreement back, their words go.
    const QString quoted =
        u"The ramp was broken so they sent me away. No other bus came. I missed the appointment and got a letter about it."_s;
    ASSERT_TRUE(all.contains(quoted));
    set("UPDATE agreement SET state = 'withdrawn' WHERE purpose = 'anonymous_quotes'");
    EXPECT_FALSE(words().contains(quoted));
    EXPECT_TRUE(words().contains(u"Nobody who said this agreed to be quoted."_s));
}

TEST_F(OfficerReport, AnAgreementTakenBackLaterCounts)
{
    const QString quoted = u"To know it's coming. Even if it's late, just tell me it's late."_s;
    ASSERT_TRUE(words().contains(quoted));
    for (const Purpose purpose : {Purpose::AnonymousQuotes, Purpose::TakePart}) {
        for (const Participant& participant : participants::all(*workspace, project)) {
            Agreement withdrawn;
            withdrawn.participant = participant.id;
            withdrawn.purpose = purpose;
            withdrawn.state = AgreementState::Withdrawn;
            ASSERT_TRUE(agreements::add(*workspace, withdrawn));
        }
        EXPECT_FALSE(words().contains(quoted));
        for (std::size_t i = 0; i < participants::all(*workspace, project).size(); ++i)
            ASSERT_TRUE(workspace->undo()->done());
    }
}

TEST_F(OfficerReport, RemovingAPersonDoesNotMakeTheirWordsQuotable)
{
    const auto before = words();
    const auto refuser = workspace->reader().first<Participant>("WHERE code = 'P17'");
    std::vector<Idea> theirs = workspace->reader().all<Idea>("WHERE participant = ?", refuser->id);
    ASSERT_EQ(theirs.size(), 3U);
    ASSERT_TRUE(participants::remove(*workspace, refuser->id));
    const QString after = words();
    for (const Idea& idea : theirs)
        EXPECT_FALSE(after.contains(idea.text));
}

TEST_F(OfficerReport, NoSumGivesAHiddenCountAway)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    EXPECT_FALSE(words().contains(u"15 of the 17"_s));
    EXPECT_TRUE(words().contains(u"not shown"_s)); // hidden so that the small one does not follow
}

TEST_F(OfficerReport, DoesNotClaimThatStepsWereKept)
{
    EXPECT_TRUE(words().contains(u"The steps were taken in order."_s));
    set("UPDATE step SET state = 'open' WHERE number = 2");
    EXPECT_FALSE(words().contains(u"The steps were taken in order."_s));
}

TEST_F(OfficerReport, LargeSumsAndOddMinutesAreRight)
{
    set("UPDATE ledger_entry SET persons = 1000, minutes_each = 7205, rate_pence = 9000");
    EXPECT_FALSE(words().contains(u"£-"_s));
    EXPECT_FALSE(words().contains(QRegularExpression(u"\\.\\d{3,} hours"_s)));
}

TEST_F(OfficerReport, SafeWordingWins)
{
    for (const auto& idea : ideas::ofProject(*workspace, project)) {
        if (idea.redactedText) {
            EXPECT_FALSE(words().contains(idea.text)) << idea.code.toStdString();
        }
    }
}

TEST_F(OfficerReport, LeavesOutWhatIsWithheldIdentifyingOrRejected)
{
    const QString quoted = u"To know it's coming. Even if it's late, just tell me it's late."_s;
    ASSERT_TRUE(words().contains(quoted));
    for (const char* mark : {"withheld = 1", "identifying = 1", "moderation = 'rejected'"}) {
        set(std::string("UPDATE idea SET ") + mark);
        EXPECT_FALSE(words().contains(quoted)) << mark;
        ASSERT_TRUE(workspace->undo()->done());
    }
}

TEST_F(OfficerReport, SmallProtectedGroupsAreNotCounted)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    const QString all = words();
    EXPECT_TRUE(all.contains(u"Council officers and councillors fewer than 5 2"_s));
    EXPECT_FALSE(all.contains(u"Council officers and councillors 2"_s));
}

TEST_F(OfficerReport, QuotesOfSmallGroupsAreFromAParticipant)
{
    const QString said = u"Residents write to me about the Hopper more than about potholes, and I "
                         "never know what to tell them about why it changed.” "_s;
    const QString all = words();
    ASSERT_TRUE(all.contains(said)) << all.toStdString();
    EXPECT_TRUE(all.contains(said + u"A participant"_s));
}

TEST_F(OfficerReport, PrintsRulesSetAside)
{
    StepOverride aside;
    aside.project = project;
    aside.rule = u"Solutions before Gather closed"_s;
    aside.reason = u"The hall closed at four that day."_s;
    aside.byRole = u"lead facilitator"_s;
    ASSERT_TRUE(stepOverrides::add(*workspace, aside));
    EXPECT_TRUE(words().contains(u"Reason: The hall closed at four that day."_s));
}

TEST_F(OfficerReport, ConcernsStandBesideTheirSolution)
{
    const QString all = words();
    const qsizetype concern = all.indexOf(u"3 concerns were raised about this."_s);
    EXPECT_TRUE(all.contains(u"Keep the phone. Please don't put it all on an app."_s));
    EXPECT_TRUE(all.contains(u"1 concern was raised about this."_s));
    ASSERT_GT(concern, all.indexOf(u"What could get worse"_s));
    EXPECT_GT(all.indexOf(u"Don't let volunteers become the excuse"_s, concern), concern);
}

TEST_F(OfficerReport, AConcernIsNotQuotedWithoutAgreement)
{
    set("UPDATE agreement SET state = 'refused' WHERE purpose = 'anonymous_quotes'");
    const QString all = words();
    EXPECT_TRUE(all.contains(
        u"1 concern was raised about this. Whoever raised it did not agree to be quoted."_s));
    EXPECT_FALSE(all.contains(u"Keep the phone."_s));
}

TEST_F(OfficerReport, NamesNoPersonAsPublisher)
{
    EXPECT_EQ(document().organisation, u"Orrinshaw Borough Council"_s);
    set("UPDATE project SET commissioner = 'Zebedee Quill, Orrinshaw Borough Council'");
    EXPECT_EQ(document().organisation, u"Orrinshaw Borough Council"_s);
    EXPECT_FALSE(words().contains(u"Quill"_s));
    set("UPDATE project SET commissioner = 'Zebedee Quill'");
    EXPECT_EQ(document().organisation, QString());
    EXPECT_FALSE(words().contains(u"Quill"_s));
}

TEST_F(OfficerReport, CostsAreInTheCurrencyOfTheProject)
{
    EXPECT_TRUE(words().contains(u"£50k–£250k"_s));
    set("UPDATE project SET currency = 'EUR', country = 'IE'");
    EXPECT_TRUE(words().contains(u"€50k–€250k"_s));
    EXPECT_FALSE(words().contains(u"£50k"_s));
    set("UPDATE project SET currency = 'GBP', country = 'AT'"); // pounds only for want of another
    EXPECT_TRUE(words().contains(u"50k–250k"_s));
    EXPECT_FALSE(words().contains(u"£50k"_s));
    EXPECT_TRUE(words().contains(u"It took 173.25 hours and 4,077.10."_s));
}

TEST_F(OfficerReport, ADivisionTellsNoHiddenNumber)
{
    ASSERT_TRUE(words().contains(u"for each person who took part"_s));
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    set("DELETE FROM attendance WHERE participant NOT IN (SELECT id FROM participant "
        "WHERE code IN ('P23', 'P24'))");
    ASSERT_TRUE(words().contains(u"Too few people took part for their number to be shown."_s));
    EXPECT_FALSE(words().contains(u"for each person who took part"_s));
}

TEST_F(OfficerReport, ErasingThePersonalLayerLeavesEveryCount)
{
    const QString before = words();
    set("UPDATE participant SET name = NULL, contact = NULL, access_needs = NULL, note = NULL");
    EXPECT_EQ(words(), before);
}

TEST_F(OfficerReport, ChartAndTableTellTheSameNumbers)
{
    set("UPDATE stakeholder_group SET disclosure = 'protected'");
    const auto rows = table(u"Table A. "_s)->rows;
    for (const report::Block& block : document().blocks) {
        const auto* figure = std::get_if<report::Figure>(&block);
        if (!figure || figure->name != u"Chart A")
            continue;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_EQ(figure->series[0].labels[int(i)], textOf(rows[i][1]));
            EXPECT_TRUE(figure->alt.contains(textOf(rows[i][0]) + u": "_s + textOf(rows[i][1])));
        }
    }
}

TEST_F(OfficerReport, TellsHowManyIdeasLedNowhere)
{
    EXPECT_TRUE(words().contains(u"Of the 64 ideas, 3 led to no insight and no solution."_s));
}

TEST_F(OfficerReport, HeadingsNeverSkipALevel)
{
    int level = 1;
    for (const report::Block& block : document().blocks) {
        const auto* heading = std::get_if<report::Heading>(&block);
        if (!heading)
            continue;
        EXPECT_LE(heading->level, level + 1);
        EXPECT_FALSE(heading->text.isEmpty());
        level = heading->level;
    }
}

TEST_F(OfficerReport, NoNumberIsGivenTwice)
{
    std::set<QString> numbers;
    for (const report::Block& block : document().blocks) {
        QString number;
        if (const auto* heading = std::get_if<report::Heading>(&block))
            number = heading->number;
        else if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            number = paragraph->number;
        EXPECT_TRUE(number.isEmpty() || numbers.insert(number).second) << number.toStdString();
    }
    EXPECT_GT(numbers.size(), 60U);
}

TEST_F(OfficerReport, EveryFigureHasItsNumbersInWordsAndInATable)
{
    const QString all = words();
    EXPECT_TRUE(all.contains(u"Marks: Tell me it's coming 13, The regulars' list 10"_s));
    EXPECT_TRUE(all.contains(u"Table D."_s));
    EXPECT_TRUE(all.contains(u"15 present, 17 hoped for"_s));
}

TEST(OfficerReportOfNothing, IsStillAReport)
{
    QTemporaryDir folder;
    auto workspace = *Workspace::create(folder.filePath(u"empty.moothall"_s));
    const auto project = *projects::add(*workspace, Project());
    const auto built = report::buildOfficerReport(*workspace, project, QDate(2026, 7, 10));
    ASSERT_TRUE(built);
    EXPECT_FALSE(built->title.isEmpty());
    EXPECT_TRUE(test::wordsOf(*built).contains(u"No insights have been written yet."_s));
    EXPECT_FALSE(report::buildOfficerReport(*workspace, Id<Project>{1}, QDate(2026, 7, 10)));
}

} // namespace
} // namespace moothall
