// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that do not fit into a file are told before anything is written.
#include "core/exchange/recordcheck.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

namespace moothall::exchange {

using namespace test;
using namespace Qt::StringLiterals;

namespace {

class RecordCheck : public ::testing::Test
{
protected:
    // A project with one session, which are not in the file.
    RecordSet aProject()
    {
        RecordSet rows;
        rows.of<Project>().push_back({{11}, u"B"_s, u"Benches"_s});
        rows.of<Session>().push_back({{12}, {11}, u"S1"_s, u"First"_s});
        return rows;
    }

    TestWorkspace m_workspace = aWorkspace().withParticipants(1);
};

} // namespace

TEST_F(RecordCheck, TakesWhatIsNewAndWhole)
{
    EXPECT_THAT(checkFits(m_workspace, aProject()), isOk());
    EXPECT_THAT(checkFits(m_workspace, RecordSet()), isOk());
}

TEST_F(RecordCheck, TakesWhatRefersToTheFile)
{
    RecordSet rows = aProject();
    rows.of<Attendance>().push_back({{13}, {12}, m_workspace.participants.front()});
    EXPECT_THAT(checkFits(m_workspace, rows), isOk());
}

TEST_F(RecordCheck, RefusesAProjectThatIsThere)
{
    EXPECT_THAT(checkFits(m_workspace, readAll(m_workspace)), failsWith(Error::Kind::NotAllowed));
}

TEST_F(RecordCheck, RefusesAPartThatIsThereOrComesTwice)
{
    RecordSet there = aProject();
    there.of<Participant>().push_back({m_workspace.participants.front(), {11}, u"P01"_s});
    EXPECT_THAT(checkFits(m_workspace, there), failsWith(Error::Kind::Conflict));
    RecordSet twice = aProject();
    twice.of<Session>().push_back(twice.of<Session>().front());
    EXPECT_THAT(checkFits(m_workspace, twice), failsWith(Error::Kind::Conflict));
}

TEST_F(RecordCheck, RefusesWhatRefersToNothing)
{
    RecordSet rows = aProject();
    rows.of<Attendance>().push_back({{13}, {12}, {14}});
    const auto outcome = checkFits(m_workspace, rows);
    ASSERT_THAT(outcome, failsWith(Error::Kind::BadInput));
    EXPECT_EQ(outcome.error().detail, u"attendance.participant"_s);
}

} // namespace moothall::exchange
