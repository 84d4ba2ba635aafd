// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// An item with rounds: one key goes from round to round and on to the next item.
#include "core/involve/running.h"
#include "core/involve/underway.h"
#include "tests/support/resultmatchers.h"
#include "tests/support/testworkspace.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall {
namespace {

using namespace test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ::testing::ElementsAre;

// A welcome of 10 minutes, then 20 on a prompt in four rounds planned for 30, from 13:30 in London.
class InRounds : public testing::Test
{
protected:
    void SetUp() override
    {
        Session session = *workspace->reader().find(workspace.session);
        session.date = QDate(2026, 5, 14);
        session.start = QTime(13, 30);
        session.end = QTime(14, 0);
        ASSERT_THAT(sessions::change(workspace, session), isOk());
        workspace.clock.set(
            Timestamp::from(QDateTime(QDate(2026, 5, 14), QTime(12, 30, 40), Qt::UTC)));
        const auto method = methods::add(workspace, Method{});
        ASSERT_THAT(method, isOk());
        double rank = 0;
        for (const auto& [label, minutes] :
             {std::pair(u"Alone"_s, 4), std::pair(u"Pairs"_s, 6), std::pair(u"Table"_s, 12),
              std::pair(u"Read-out"_s, 8)})
            ASSERT_THAT(methodRounds::add(workspace, {{}, *method, label, minutes, ++rank}),
                        isOk());
        add(u"Welcome"_s, 10, std::nullopt, 1);
        add(u"Prompt"_s, 20, *method, 2);
    }

    void add(const QString& title, int minutes, std::optional<Id<Method>> method, double rank)
    {
        AgendaItem item;
        item.session = workspace.session;
        item.title = title;
        item.plannedMinutes = minutes;
        item.method = method;
        item.rank = rank;
        ASSERT_THAT(agenda::add(workspace, item), isOk());
    }

    void goOn() { ASSERT_THAT(running::goOn(workspace, workspace.session), isOk()); }
    void goBack() { ASSERT_THAT(running::goBack(workspace, workspace.session), isOk()); }
    void give(int minutes)
    {
        ASSERT_THAT(running::give(workspace, workspace.session, minutes), isOk());
    }
    AgendaProgress progress()
    {
        return agendaProgress(workspace, workspace.session, workspace.clock.now());
    }
    QString under() { return progress().underWay ? progress().underWay->label() : u"nothing"_s; }
    int secondsLeft() { return progress().underWay->secondsLeft(workspace.clock.now()); }
    int behind() { return progress().underWay->minutesBehind(workspace.clock.now()); }
    std::vector<int> minutesOfRounds()
    {
        std::vector<int> minutes;
        const AgendaProgress now = progress();
        for (const Round& round : now.underWay->rounds)
            minutes.push_back(round.minutes);
        return minutes;
    }

    TestWorkspace workspace = aWorkspace();
};

TEST_F(InRounds, AreReadyOnTheDayAndOnNoOther)
{
    EXPECT_EQ(progress().progress, Progress::Ready);
    EXPECT_EQ(progress().next->title, u"Welcome"_s);
    workspace.clock.advance(24h);
    EXPECT_EQ(progress().progress, Progress::Ended);
}

TEST_F(InRounds, GoFromOneToTheNextAndThenToTheNextItem)
{
    goOn();
    EXPECT_EQ(under(), u"Welcome"_s);
    EXPECT_TRUE(progress().underWay->rounds.empty());
    QStringList seen;
    for (int step = 0; step < 5; ++step) {
        goOn();
        seen.append(under());
    }
    EXPECT_EQ(seen.join(u' '), u"Alone Pairs Table Read-out nothing"_s);
    EXPECT_EQ(progress().progress, Progress::Ended);
}

TEST_F(InRounds, ShareTheTimeOfTheItem)
{
    goOn();
    goOn();
    EXPECT_THAT(minutesOfRounds(), ElementsAre(3, 4, 8, 5));
}

TEST_F(InRounds, AreTimedToTheSecond)
{
    goOn();
    workspace.clock.advance(90s);
    EXPECT_EQ(secondsLeft(), 10 * 60 - 90);
    goOn();
    EXPECT_EQ(secondsLeft(), 3 * 60);
    workspace.clock.advance(5min);
    EXPECT_EQ(secondsLeft(), -120);
}

TEST_F(InRounds, AreTakenBackOneByOneAndTimedFromWhereTheyBegan)
{
    goOn();
    goOn();
    workspace.clock.advance(1min);
    goOn();
    workspace.clock.advance(1min);
    goBack();
    EXPECT_EQ(under(), u"Alone"_s);
    EXPECT_EQ(secondsLeft(), 60);
    goBack();
    EXPECT_EQ(under(), u"Welcome"_s);
    goOn();
    EXPECT_EQ(under(), u"Alone"_s);
    EXPECT_EQ(secondsLeft(), 180);
}

TEST_F(InRounds, MinutesAreGivenToTheOneUnderWayAlone)
{
    goOn();
    goOn();
    goOn();
    give(5);
    EXPECT_EQ(secondsLeft(), 9 * 60);
    EXPECT_THAT(minutesOfRounds(), ElementsAre(3, 4, 8, 5));
    goBack(); // the minutes go with the round
    EXPECT_EQ(progress().underWay->item.extraMinutes, 0);
    give(-50);
    EXPECT_EQ(secondsLeft(), 0);
    EXPECT_EQ(progress().underWay->item.extraMinutes, -3);
}

TEST_F(InRounds, SayHowMuchLaterThanPlannedTheItemWillEnd)
{
    workspace.clock.advance(3min); // 13:33:40
    goOn();
    EXPECT_EQ(behind(), 3);
    workspace.clock.advance(12min); // two over
    EXPECT_EQ(behind(), 5);
    goOn();
    give(5);
    EXPECT_EQ(behind(), 10);
    give(-5);
    for (int round = 0; round < 3; ++round)
        goOn();
    EXPECT_EQ(behind(), -9);
}

TEST_F(InRounds, OfAShorterItemAreShorter)
{
    const auto items = agenda::all(workspace, workspace.session);
    ASSERT_THAT(running::shorten(workspace, {{items[1].id, 20, 10}}), isOk());
    goOn();
    goOn();
    EXPECT_THAT(minutesOfRounds(), ElementsAre(1, 2, 4, 3));
}

TEST_F(InRounds, TheLastStepIsTakenBackAfterTheEndToo)
{
    for (int step = 0; step < 6; ++step)
        goOn();
    ASSERT_EQ(progress().progress, Progress::Ended);
    EXPECT_TRUE(progress().canGoBack);
    goBack();
    EXPECT_EQ(under(), u"Read-out"_s);
}

TEST_F(InRounds, TheNextItemIsReadyWhereTheOneUnderWayIsTakenOut)
{
    goOn();
    const auto items = agenda::all(workspace, workspace.session);
    AgendaItem item = items[0];
    item.actualMinutes = 3;
    ASSERT_THAT(agenda::change(workspace, item), isOk());
    EXPECT_EQ(progress().progress, Progress::Ready);
    EXPECT_EQ(progress().next->id, items[1].id);
    goOn();
    EXPECT_EQ(under(), u"Alone"_s);
}

TEST_F(InRounds, GoingBackKeepsWhatAnItemLostBeforeItBegan)
{
    const auto items = agenda::all(workspace, workspace.session);
    ASSERT_THAT(running::shorten(workspace, {{items[1].id, 20, 15}}), isOk());
    goOn();
    goOn();
    give(5);
    goBack();
    EXPECT_EQ(under(), u"Welcome"_s);
    EXPECT_EQ(agenda::all(workspace, workspace.session)[1].extraMinutes, -5);
}

TEST_F(InRounds, LeftRunningAreOverTheNextDay)
{
    goOn();
    workspace.clock.advance(20h);
    EXPECT_EQ(progress().progress, Progress::Ended);
}

TEST_F(InRounds, GoWithTheirItem)
{
    goOn();
    const auto items = agenda::all(workspace, workspace.session);
    ASSERT_THAT(agenda::remove(workspace, items[0].id), isOk());
    EXPECT_EQ(workspace->reader().value<int>("SELECT count(*) FROM round_time"), 0);
    workspace->undo();
    EXPECT_EQ(under(), u"Welcome"_s);
}

} // namespace
} // namespace moothall
