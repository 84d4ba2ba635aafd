// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/arrivals.h"
#include "core/involve/groups.h"
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

// A session in London on a summer's day, so that the wall is an hour ahead of UTC.
class AtTheDoor : public testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *workspace->reader().find(workspace.session);
        session.date = QDate(2026, 5, 14);
        session.start = QTime(13, 30);
        ASSERT_THAT(sessions::change(workspace, session), isOk());
        at(13, 20);
    }

    void at(int hour, int minute)
    {
        workspace.clock.set(
            Timestamp::from(QDateTime(QDate(2026, 5, 14), QTime(hour - 1, minute, 40), Qt::UTC)));
    }

    TestWorkspace workspace = aWorkspace().withParticipants(3);
};

TEST_F(AtTheDoor, SomebodyIsHereAtTheTimeOnTheWall)
{
    const auto here = arrivals::arrive(workspace, workspace.session, workspace.participants[0]);
    ASSERT_THAT(here, isOk());
    EXPECT_EQ(here->state, AttendanceState::Present);
    EXPECT_EQ(here->arrivedAt, QTime(13, 20));
}

TEST_F(AtTheDoor, AfterTheStartTheyAreLate)
{
    at(13, 31);
    const auto here = arrivals::arrive(workspace, workspace.session, workspace.participants[0]);
    ASSERT_THAT(here, isOk());
    EXPECT_EQ(here->state, AttendanceState::Late);
}

TEST_F(AtTheDoor, OnAnotherDayNobodyIsLate)
{
    workspace.clock.advance(std::chrono::hours(24 * 3 + 2));
    const auto here = arrivals::arrive(workspace, workspace.session, workspace.participants[0]);
    ASSERT_THAT(here, isOk());
    EXPECT_EQ(here->state, AttendanceState::Present);
}

TEST_F(AtTheDoor, WhoIsHereCannotComeAgain)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, workspace.participants[0]), isOk());
    EXPECT_THAT(arrivals::arrive(workspace, workspace.session, workspace.participants[0]),
                failsWith(Error::Kind::NotAllowed));
    EXPECT_EQ(attendances::all(workspace, workspace.session).size(), 1u);
}

TEST_F(AtTheDoor, WhoWasNotedAsNotComeCanStillCome)
{
    Attendance expected;
    expected.session = workspace.session;
    expected.participant = workspace.participants[0];
    expected.state = AttendanceState::Expected;
    const auto noted = attendances::add(workspace, expected);
    ASSERT_THAT(noted, isOk());
    ASSERT_THAT(arrivals::didNotCome(workspace, {*noted}), isOk());
    EXPECT_EQ(arrivalsAt(workspace, workspace.session)[0].state, AttendanceState::NoShow);
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, workspace.participants[0]), isOk());
    EXPECT_EQ(arrivalsAt(workspace, workspace.session)[0].state, AttendanceState::Present);
}

TEST_F(AtTheDoor, AWalkInWasExpectedByNobody)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, workspace.participants[0]), isOk());
    const auto here = arrivals::walkIn(workspace, workspace.session, workspace.group);
    ASSERT_THAT(here, isOk());
    ASSERT_THAT(arrivals::leave(workspace, workspace.session, here->participant), isOk());
    const Turnout turnout = turnoutOf(countedAt(workspace, workspace.session));
    EXPECT_EQ(turnout.expected, 1);
    EXPECT_EQ(turnout.present, 2);
    EXPECT_EQ(turnout.walkedIn, 1);
}

TEST_F(AtTheDoor, AWalkInGetsTheNextCode)
{
    const auto here = arrivals::walkIn(workspace, workspace.session, workspace.group);
    ASSERT_THAT(here, isOk());
    const auto person = workspace->reader().find(here->participant);
    EXPECT_EQ(person->code, u"P04"_s);
    EXPECT_EQ(person->stakeholderGroup, workspace.group);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(participants::all(workspace, workspace.project).size(), 3u);
}

TEST_F(AtTheDoor, TwoLettersFindACodeOrAName)
{
    Participant person = *workspace->reader().find(workspace.participants[1]);
    person.name = u"Ann Okafor"_s;
    ASSERT_THAT(participants::change(workspace, person), isOk());
    const auto all = arrivalsAt(workspace, workspace.session);
    EXPECT_TRUE(found(all, u"o"_s).empty());
    ASSERT_EQ(found(all, u"ok"_s).size(), 1u);
    EXPECT_EQ(found(all, u"ok"_s)[0].code, u"P02"_s);
    EXPECT_EQ(found(all, u"p0"_s).size(), 3u);
    EXPECT_TRUE(found(all, u"xy"_s).empty());
}

// The host types on the keyboard there is.
TEST_F(AtTheDoor, LettersWithMarksAreFoundByThoseWithout)
{
    const auto rename = [&](std::size_t which, const QString& name) {
        Participant person = *workspace->reader().find(workspace.participants[which]);
        person.name = name;
        ASSERT_THAT(participants::change(workspace, person), isOk());
    };
    rename(0, u"Łukasz Nowak"_s);
    rename(1, u"José Ångström-Meyer"_s);
    rename(2, u"李"_s);
    const auto all = arrivalsAt(workspace, workspace.session);
    const auto code = [&](const QString& letters) {
        const auto people = found(all, letters);
        return people.size() == 1 ? people[0].code : QString();
    };
    EXPECT_EQ(code(u"lu"_s), u"P01"_s);
    EXPECT_EQ(code(u"łu"_s), u"P01"_s);
    for (const QString& letters : {u"jose"_s, u"an"_s, u"ång"_s, u"me"_s, u"jose a"_s})
        EXPECT_EQ(code(letters), u"P02"_s) << letters.toStdString();
    EXPECT_EQ(code(u"李"_s), u"P03"_s);
    EXPECT_TRUE(found(all, u"-"_s).empty());
    EXPECT_TRUE(found(all, u"--"_s).empty());
}

TEST_F(AtTheDoor, WhoIsNotHereYetIsFoundFirst)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, workspace.participants[0]), isOk());
    const auto all = found(arrivalsAt(workspace, workspace.session), u"p0"_s);
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all[0].code, u"P02"_s);
    EXPECT_EQ(all[2].code, u"P01"_s);
}

class SomebodyInSupport : public AtTheDoor
{
protected:
    void SetUp() override
    {
        AtTheDoor::SetUp();
        ASSERT_THAT(arrivals::support(workspace, supporter, supported), isOk());
    }

    Attendance of(Id<Participant> person)
    {
        for (const Attendance& one : attendances::all(workspace, workspace.session))
            if (one.participant == person)
                return one;
        return {};
    }

    const Id<Participant> supported = workspace.participants[0];
    const Id<Participant> supporter = workspace.participants[1];
};

TEST_F(SomebodyInSupport, ComesWithThePersonInOneStep)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supported), isOk());
    EXPECT_EQ(of(supporter).state, AttendanceState::Present);
    EXPECT_EQ(of(supporter).arrivedAt, QTime(13, 20));
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(attendances::all(workspace, workspace.session).empty());
}

TEST_F(SomebodyInSupport, ComesAloneToo)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supporter), isOk());
    EXPECT_FALSE(of(supported).id);
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supported), isOk());
    EXPECT_EQ(attendances::all(workspace, workspace.session).size(), 2u);
}

TEST_F(SomebodyInSupport, WhoWasNotedAsNotComingDoesNotCome)
{
    Attendance absent;
    absent.session = workspace.session;
    absent.participant = supporter;
    absent.state = AttendanceState::NoShow;
    ASSERT_THAT(attendances::add(workspace, absent), isOk());
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supported), isOk());
    EXPECT_EQ(of(supporter).state, AttendanceState::NoShow);
}

TEST_F(SomebodyInSupport, SitsBesideThem)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supported), isOk());
    ASSERT_THAT(arrivals::seat(workspace, of(supported).id, 3), isOk());
    EXPECT_EQ(of(supporter).tableNumber, 3);
    const auto another = arrivals::supporterComes(workspace, workspace.session, supported);
    ASSERT_THAT(another, isOk());
    EXPECT_EQ(another->tableNumber, 3);
}

TEST_F(SomebodyInSupport, IsCountedNowhere)
{
    ASSERT_THAT(arrivals::arrive(workspace, workspace.session, supported), isOk());
    EXPECT_EQ(turnoutOf(countedAt(workspace, workspace.session)).present, 1);
    EXPECT_EQ(voicesIn(workspace, workspace.session).size(), 1u);
    EXPECT_EQ(arrivalsAt(workspace, workspace.session)[1].supportsCode, u"P01"_s);
}

TEST_F(SomebodyInSupport, SupportsNeitherThemselvesNorInACircle)
{
    for (const auto& [who, whom] : {std::pair(supporter, supporter),
                                    {supported, supporter},
                                    {workspace.participants[2], supporter}})
        EXPECT_THAT(arrivals::support(workspace, who, whom), failsWith(Error::Kind::NotAllowed));
    ASSERT_THAT(arrivals::support(workspace, supporter, std::nullopt), isOk());
    EXPECT_FALSE(workspace->reader().find(supporter)->supporterOf);
}

} // namespace
} // namespace moothall
