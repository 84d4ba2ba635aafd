// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Versions are numbered, and say what changed.
#include "core/report/content/changes.h"
#include "core/report/content/evidencetable.h"
#include "tests/core/report/content/versionsfixture.h"

#include <gmock/gmock.h>

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

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

} // namespace
} // namespace moothall
