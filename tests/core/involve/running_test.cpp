// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/running.h"
#include "core/involve/runsheet.h"
#include "core/involve/sessions.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;

// Doors, a welcome of 10 minutes, and two tables' work of 20 and 15 side by side, in London.
class ASession : public testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *workspace->reader().find(workspace.session);
        session.date = QDate(2026, 5, 14);
        session.start = QTime(13, 30);
        session.end = QTime(14, 30);
        ASSERT_THAT(sessions::change(workspace, session), isOk());
        at(13, 33);
    }

    void withAgenda()
    {
        add(u"Doors"_s, 30, AgendaKind::BeforeStart);
        add(u"Welcome"_s, 10);
        add(u"Map"_s, 20);
        add(u"Timeline"_s, 15, AgendaKind::Activity, true);
        add(u"Close"_s, 5);
    }

    void add(const QString& title, int minutes, AgendaKind kind = AgendaKind::Activity,
             bool alongside = false)
    {
        AgendaItem item;
        item.session = workspace.session;
        item.title = title;
        item.plannedMinutes = minutes;
        item.kind = kind;
        item.alongside = alongside;
        item.rank = ++m_rank;
        ASSERT_THAT(agenda::add(workspace, item), isOk());
    }

    void at(int hour, int minute)
    {
        workspace.clock.set(
            Timestamp::from(QDateTime(QDate(2026, 5, 14), QTime(hour - 1, minute, 40), Qt::UTC)));
    }

    QString goOn()
    {
        const auto begun = running::goOn(workspace, workspace.session);
        EXPECT_THAT(begun, isOk());
        return *begun ? (*begun)->title : u"nothing"_s;
    }

    AgendaItem item(int index)
    {
        return agenda::all(workspace, workspace.session)[std::size_t(index)];
    }

    TestWorkspace workspace = aWorkspace();

private:
    double m_rank = 0;
};

TEST_F(ASession, WithoutAnAgendaCannotGoOn)
{
    EXPECT_THAT(running::goOn(workspace, workspace.session), failsWith(Error::Kind::NotFound));
    EXPECT_THAT(running::give(workspace, workspace.session, 5), failsWith(Error::Kind::NotFound));
}

TEST_F(ASession, BeginsAfterTheDoorsAtTheTimeOnTheWall)
{
    withAgenda();
    EXPECT_EQ(goOn(), u"Welcome"_s);
    EXPECT_EQ(item(1).actualStart, QTime(13, 33));
    EXPECT_FALSE(item(0).actualStart.isValid());
}

TEST_F(ASession, GoingOnEndsOneItemAndBeginsTheNextWithThoseAlongside)
{
    withAgenda();
    goOn();
    at(13, 44);
    EXPECT_EQ(goOn(), u"Map"_s);
    EXPECT_EQ(item(1).actualMinutes, 11);
    EXPECT_EQ(item(3).actualStart, QTime(13, 44));
    at(14, 4);
    EXPECT_EQ(goOn(), u"Close"_s);
    EXPECT_EQ(item(2).actualMinutes, 20);
    EXPECT_EQ(item(3).actualMinutes, 20);
    at(14, 10);
    EXPECT_EQ(goOn(), u"nothing"_s);
    EXPECT_EQ(item(4).actualMinutes, 6);
}

TEST_F(ASession, GoingBackIsAsIfTheItemHadNeverEnded)
{
    withAgenda();
    goOn();
    goOn(); // in the same minute
    const auto before = running::goBack(workspace, workspace.session);
    ASSERT_THAT(before, isOk());
    EXPECT_EQ((*before)->title, u"Welcome"_s);
    EXPECT_FALSE(item(2).actualStart.isValid());
    EXPECT_FALSE(item(3).actualStart.isValid());
    EXPECT_FALSE(item(1).actualMinutes);
}

TEST_F(ASession, GoingBackFromAfterItemsAlongsideTakesThemUpAgain)
{
    withAgenda();
    goOn();
    goOn();
    goOn();
    const auto before = running::goBack(workspace, workspace.session);
    ASSERT_THAT(before, isOk());
    EXPECT_EQ((*before)->title, u"Map"_s);
    EXPECT_FALSE(item(3).actualMinutes);
    EXPECT_TRUE(item(1).actualMinutes);
}

TEST_F(ASession, GoingBackFromTheFirstItemStopsTheSession)
{
    withAgenda();
    goOn();
    const auto before = running::goBack(workspace, workspace.session);
    ASSERT_THAT(before, isOk());
    EXPECT_FALSE(*before);
    EXPECT_FALSE(runsheet::underWay(agenda::all(workspace, workspace.session)));
}

TEST_F(ASession, MinutesAreGivenAndTakenBackAndThePlanStays)
{
    withAgenda();
    goOn();
    ASSERT_THAT(running::give(workspace, workspace.session, 5), isOk());
    EXPECT_EQ(item(1).extraMinutes, 5);
    EXPECT_EQ(item(1).plannedMinutes, 10);
    ASSERT_THAT(running::give(workspace, workspace.session, -50), isOk());
    EXPECT_EQ(item(1).extraMinutes, -10);
}

TEST_F(ASession, AProposalIsTakenInOneStep)
{
    withAgenda();
    ASSERT_THAT(running::shorten(workspace, {{item(2).id, 20, 12}, {item(4).id, 5, 4}}), isOk());
    EXPECT_EQ(item(2).extraMinutes, -8);
    EXPECT_EQ(item(2).plannedMinutes, 20);
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(item(2).extraMinutes, 0);
    EXPECT_EQ(item(4).extraMinutes, 0);
}

} // namespace
} // namespace moothall
