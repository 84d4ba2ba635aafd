// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who was there while something was asked.
#include "core/gather/prompts.h"
#include "core/involve/agenda.h"
#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "core/involve/presence.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Three people; the prompt is asked from 14:00 to 14:30.
class Presence : public testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *workspace->reader().find(workspace.session);
        session.date = QDate(2026, 5, 14);
        session.start = QTime(13, 30);
        ASSERT_THAT(sessions::change(workspace, session), isOk());
        AgendaItem item;
        item.session = workspace.session;
        item.prompt = workspace.prompt;
        item.actualStart = QTime(14, 0);
        item.actualMinutes = 30;
        asked = agenda::add(workspace, item).value();
    }

    void at(int hour, int minute)
    {
        workspace.clock.set(
            Timestamp::from(QDateTime(QDate(2026, 5, 14), QTime(hour - 1, minute), Qt::UTC)));
    }

    void comes(int person) { EXPECT_THAT(arrive(person), isOk()); }
    void leaves(int person)
    {
        EXPECT_THAT(arrivals::leave(workspace, workspace.session, workspace.participants[person]),
                    isOk());
    }
    Result<Attendance> arrive(int person)
    {
        return arrivals::arrive(workspace, workspace.session, workspace.participants[person]);
    }
    std::size_t there() { return voicesIn(workspace, workspace.session, workspace.prompt).size(); }

    TestWorkspace workspace = aWorkspace().withParticipants(3);
    Id<AgendaItem> asked;
};

TEST_F(Presence, FollowsFromTheTimes)
{
    at(13, 20);
    comes(0);
    comes(1);
    at(13, 59);
    leaves(1);
    at(14, 31);
    comes(2);
    EXPECT_EQ(there(), 1u);
    EXPECT_EQ(voicesIn(workspace, workspace.session).size(), 3u);
}

TEST_F(Presence, WhoComesInTheMiddleOrLeavesThereIsThere)
{
    at(13, 20);
    comes(0);
    at(14, 10);
    comes(1);
    leaves(0);
    EXPECT_EQ(there(), 2u);
}

TEST_F(Presence, WhoComesBackKeepsTheTimeTheyFirstCame)
{
    at(13, 20);
    comes(0);
    at(13, 50);
    leaves(0);
    EXPECT_EQ(arrivalsAt(workspace, workspace.session)[0].leftAt, QTime(13, 50));
    at(15, 0);
    const auto back = arrive(0);
    ASSERT_THAT(back, isOk());
    EXPECT_EQ(back->arrivedAt, QTime(13, 20));
    EXPECT_EQ(back->state, AttendanceState::Present);
    EXPECT_EQ(there(), 0u) << "the prompt was asked while they were away";
}

TEST_F(Presence, WhoWasAwayMeanwhileWasNotThere)
{
    at(13, 20);
    comes(0);
    comes(1);
    at(13, 50);
    leaves(0);
    leaves(1);
    at(14, 20);
    comes(1);
    at(14, 40);
    comes(0);
    EXPECT_EQ(there(), 1u) << "one came back while it was asked, and one after it";
    EXPECT_EQ(voicesIn(workspace, workspace.session).size(), 2u) << "both are at the session";
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(there(), 0u);
}

TEST_F(Presence, SomebodyMayGoMoreThanOnce)
{
    at(13, 20);
    comes(0);
    at(13, 30);
    leaves(0);
    at(13, 40);
    comes(0);
    at(13, 55);
    leaves(0);
    at(14, 35);
    comes(0);
    EXPECT_EQ(there(), 0u);
    at(14, 40);
    leaves(0);
    EXPECT_EQ(there(), 0u);
    AgendaItem again = *workspace->reader().find(asked);
    again.id = {};
    again.actualStart = QTime(14, 38);
    ASSERT_THAT(agenda::add(workspace, again), isOk());
    EXPECT_EQ(there(), 1u) << "the prompt was put once more, and they were there";
}

TEST_F(Presence, WhoIsBackWithinTheMinuteWasNeverAway)
{
    at(13, 20);
    comes(0);
    leaves(0);
    comes(0);
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM absence"), 0);
}

TEST_F(Presence, GoesWithWhoIsRemoved)
{
    for (const int hour : {13, 15}) {
        at(hour, 0);
        comes(0);
        at(hour, 30);
        leaves(0);
    }
    ASSERT_THAT(participants::remove(workspace, workspace.participants[0]), isOk());
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM absence"), 0);
}

TEST_F(Presence, OnAPromptNotYetAskedIsWhoIsHere)
{
    ASSERT_THAT(agenda::remove(workspace, asked), isOk());
    at(13, 20);
    comes(0);
    comes(1);
    leaves(1);
    EXPECT_EQ(there(), 1u);
}

TEST_F(Presence, WhileThePromptIsAskedNobodyIsTooLate)
{
    AgendaItem item = *workspace->reader().find(asked);
    item.actualMinutes.reset();
    ASSERT_THAT(agenda::change(workspace, item), isOk());
    at(17, 0);
    comes(0);
    EXPECT_EQ(there(), 1u);
}

TEST_F(Presence, NobodyLeavesWhoIsNotHere)
{
    EXPECT_THAT(arrivals::leave(workspace, workspace.session, workspace.participants[0]),
                failsWith(Error::Kind::NotAllowed));
}

TEST_F(Presence, ObserversAndSupportersAreCountedNowhere)
{
    at(13, 20);
    ASSERT_THAT(arrivals::observerComes(workspace, workspace.session), isOk());
    comes(0);
    comes(1);
    Participant supporter = *workspace->reader().find(workspace.participants[1]);
    supporter.supporterOf = workspace.participants[0];
    supporter.stakeholderGroup = workspace.group;
    ASSERT_THAT(participants::change(workspace, supporter), isOk());
    EXPECT_EQ(voicesIn(workspace, workspace.session).size(), 1u);
    EXPECT_EQ(turnoutOf(countedAt(workspace, workspace.session)).present, 1);
    EXPECT_EQ(coverageAt(workspace, workspace.project, workspace.session)[0].here, 0);
}

} // namespace
} // namespace moothall
