// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A project of several sessions: each with its agenda and its vote.
#include "tests/core/report/content/reportfixture.h"

namespace moothall {
namespace {

using namespace Qt::StringLiterals;

class TwoSessions : public SampleReport
{
protected:
    void SetUp() override
    {
        SampleReport::SetUp();
        Session second;
        second.project = project;
        second.title = u"Check-back evening"_s;
        second.date = QDate(2026, 6, 4);
        later = *sessions::add(*workspace, second);
        AgendaItem item;
        item.session = later;
        item.title = u"Reading the findings aloud"_s;
        item.plannedStart = QTime(18, 0);
        item.plannedMinutes = 60;
        ASSERT_TRUE(agenda::add(*workspace, item));
    }

    void vote(int marksOfTheRegularsList)
    {
        Ballot ballot;
        ballot.session = later;
        ballot.marksPerBallot = 1;
        ballot.eligible = 9;
        ballot.ballotsCast = 8;
        const auto id = *ballots::add(*workspace, ballot);
        const auto solution = workspace->reader().first<Solution>("WHERE code = 'S2'");
        BallotMark mark;
        mark.ballot = id;
        mark.solution = solution->id;
        mark.marks = marksOfTheRegularsList;
        ASSERT_TRUE(ballotMarks::add(*workspace, mark));
    }

    Id<Session> later;
};

TEST_F(TwoSessions, TheAgendaOfEachIsPrinted)
{
    const QString all = words();
    EXPECT_TRUE(all.contains(u"Table K1. The agenda of “Hopper co-design afternoon”"_s));
    EXPECT_TRUE(all.contains(u"Table K2. The agenda of “Check-back evening”"_s));
    EXPECT_TRUE(all.contains(u"Reading the findings aloud"_s));
    EXPECT_TRUE(all.contains(u"What I bring"_s));
}

TEST_F(TwoSessions, EveryVoteIsReported)
{
    vote(8);
    const QString all = words();
    EXPECT_TRUE(all.contains(u"Hopper co-design afternoon. 19 of 20 eligible people voted"_s));
    EXPECT_TRUE(all.contains(u"Check-back evening. 8 of 9 eligible people voted"_s));
    EXPECT_TRUE(all.contains(u"Chart D1. “Tell me it's coming” got the most marks"_s));
    EXPECT_TRUE(all.contains(u"Chart D2. “The regulars' list” got the most marks"_s));
    EXPECT_TRUE(all.contains(u"their marks cannot be added up"_s));
    EXPECT_EQ(textOf(table(u"Table D2"_s)->rows.front().at(1)), u"8"_s);
    EXPECT_EQ(table(u"Table E"_s)->columns.at(1).title, u"Impact"_s); // no marks of only one vote
}

TEST_F(TwoSessions, AVoteThatWasNotHeldIsNoVote)
{
    Ballot planned;
    planned.session = later;
    planned.eligible = 9;
    ASSERT_TRUE(ballots::add(*workspace, planned));
    EXPECT_TRUE(words().contains(u"Chart D. "_s));
    EXPECT_FALSE(words().contains(u"Chart D2"_s));
}

TEST_F(TwoSessions, AVoteWithoutMarksHasNoWinner)
{
    vote(0);
    EXPECT_TRUE(words().contains(u"Chart D2. No solution got a mark"_s));
}

} // namespace
} // namespace moothall
