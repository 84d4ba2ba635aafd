// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A ballot is counted slip by slip, hidden until it is revealed, and then only the counts stay.
#include "core/develop/comparison.h"
#include "core/develop/slips.h"
#include "core/develop/solutions.h"
#include "core/exchange/sample.h"
#include "core/involve/project.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class Slips : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_THAT(exchange::addSample(*m_workspace), isOk());
        m_project = projects::all(m_workspace).back().id;
        m_session = sessions::all(m_workspace, m_project).back().id;
    }

    Result<Id<BallotSlip>> enter(const QString& typed)
    {
        return slips::enter(m_workspace, m_session, typed);
    }

    slips::Counting counting() { return *slips::counting(m_workspace, m_session); }

    TestWorkspace m_workspace = aWorkspace();
    Id<Project> m_project;
    Id<Session> m_session;
};

TEST_F(Slips, TheFirstBeginsABallotForThoseWhoDoNotDecide)
{
    EXPECT_FALSE(slips::counting(m_workspace, m_session)) << "that of the sample is revealed";
    ASSERT_THAT(enter(u"1 4 7"_s), isOk());
    ASSERT_EQ(counting().slips.size(), 1u);
    EXPECT_THAT(counting().slips.front().numbers, ElementsAre(1, 4, 7));
    EXPECT_EQ(counting().ballot.marksPerBallot, 3);
    EXPECT_LT(counting().ballot.eligible, 22) << "one left early, and some decide";
    ASSERT_TRUE(m_workspace->undo()->done());
    EXPECT_FALSE(slips::counting(m_workspace, m_session));
}

TEST_F(Slips, WhatIsNoSlipIsRefusedInASentence)
{
    for (const QString& typed :
         {u""_s, u"one"_s, u"-1"_s, u"99"_s, u"1 1"_s, u"1 2 3 4"_s, u"0 1"_s})
        EXPECT_THAT(enter(typed), failsWith(Error::Kind::BadInput)) << typed.toStdString();
    EXPECT_FALSE(slips::counting(m_workspace, m_session));
}

TEST_F(Slips, ABlankSlipCountsToo)
{
    ASSERT_THAT(enter(u"0"_s), isOk());
    EXPECT_THAT(counting().slips.front().numbers, IsEmpty());
}

TEST_F(Slips, NothingIsShownBeforeTheReveal)
{
    ASSERT_THAT(enter(u"2,5"_s), isOk());
    const auto count = lastBallot(m_workspace, m_session);
    EXPECT_TRUE(count->hidden);
    EXPECT_EQ(count->marks, 0);
    EXPECT_TRUE(count->marksOf.empty());
}

TEST_F(Slips, TheRevealAddsThemUpAndKeepsNoSlip)
{
    ASSERT_THAT(enter(u"2 5"_s), isOk());
    ASSERT_THAT(enter(u"5"_s), isOk());
    ASSERT_THAT(enter(u"0"_s), isOk());
    const Id<Ballot> ballot = counting().ballot.id;
    ASSERT_THAT(slips::reveal(m_workspace, ballot), isOk());
    const auto count = lastBallot(m_workspace, m_session);
    EXPECT_FALSE(count->hidden);
    EXPECT_EQ(count->ballot.ballotsCast, 3);
    EXPECT_EQ(count->marks, 3);
    EXPECT_EQ(m_workspace->reader().value<int>("SELECT count(*) FROM slip_mark"), 0);
    ASSERT_TRUE(m_workspace->undo()->done());
    EXPECT_EQ(counting().slips.size(), 3u) << "undo hides it again";
}

TEST_F(Slips, MoreThanExpectedStandsUntilSettled)
{
    ASSERT_THAT(enter(u"1"_s), isOk());
    const Id<BallotSlip> second = enter(u"2"_s).value();
    const Id<Ballot> ballot = counting().ballot.id;
    ASSERT_THAT(slips::expect(m_workspace, ballot, 1), isOk());
    EXPECT_EQ(slips::mismatch(counting()), u"2 slip(s) entered, 1 expected."_s);
    EXPECT_THAT(slips::reveal(m_workspace, ballot), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(slips::remove(m_workspace, second), isOk());
    EXPECT_EQ(slips::mismatch(counting()), QString());
    EXPECT_THAT(slips::reveal(m_workspace, ballot), isOk());
}

TEST_F(Slips, NothingIsRevealedBeforeTheFirstSlip)
{
    const Id<BallotSlip> only = enter(u"1"_s).value();
    const Id<Ballot> ballot = counting().ballot.id;
    ASSERT_THAT(slips::remove(m_workspace, only), isOk());
    EXPECT_THAT(slips::reveal(m_workspace, ballot), failsWith(Error::Kind::NotAllowed));
}

TEST_F(Slips, ASolutionThatGoesTakesItsMarksAlong)
{
    ASSERT_THAT(enter(u"1 2"_s), isOk());
    const Id<Solution> first = solutions::all(m_workspace, m_project).front().id;
    ASSERT_THAT(solutions::remove(m_workspace, first), isOk());
    EXPECT_THAT(counting().slips.front().numbers, ElementsAre(2));
}

} // namespace
} // namespace moothall
