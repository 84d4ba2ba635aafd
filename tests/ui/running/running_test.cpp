// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a running session, and what they say.
#include "tests/ui/running/runningfixture.h"

namespace moothall::ui {
namespace {

using namespace test;

const auto* const environment = ::testing::AddGlobalTestEnvironment(new UiEnvironment);

using Running = RunningSession;

TEST_F(Running, OneKeyBeginsAndGoesFromRoundToRoundToTheEnd)
{
    QStringList under;
    for (int step = 0; step < 6; ++step) {
        EXPECT_TRUE(m_keys->goOn());
        under.append(m_clock->underWay()->label());
    }
    EXPECT_EQ(under.join(u'|'),
              u"Welcome|Alone, in silence|Pairs|Table|Read-out, one per table|Close"_s);
    EXPECT_TRUE(m_keys->goOn());
    EXPECT_FALSE(m_clock->underWay());
    EXPECT_EQ(said(), u"The agenda has ended."_s);
    EXPECT_FALSE(m_keys->goOn()) << "from here on the key is for the prompts";
}

TEST_F(Running, EachStepIsOneUndo)
{
    m_keys->goOn();
    m_keys->goOn();
    EXPECT_EQ(said(), u"Alone, in silence: 4 minutes."_s);
    EXPECT_EQ(m_desk.last.action, u"Undo"_s);
    m_desk.desk.undo();
    EXPECT_EQ(m_clock->underWay()->label(), u"Welcome"_s);
    EXPECT_FALSE(items()[0].actualMinutes);
}

TEST_F(Running, OnAnotherDayTheKeyIsForThePromptsAlone)
{
    pass(24h);
    EXPECT_FALSE(m_keys->goOn());
    EXPECT_FALSE(items()[0].actualStart.isValid());
}

TEST_F(Running, SaysOnceThatTheTimeIsUp)
{
    int times = 0;
    QObject::connect(&*m_clock, &SessionClock::timeIsUp, [&] { ++times; });
    m_keys->goOn();
    pass(9min + 59s);
    EXPECT_EQ(times, 0);
    EXPECT_EQ(m_clock->nearness(), Nearness::Last);
    pass(1s);
    pass(1s);
    EXPECT_EQ(times, 1);
    EXPECT_EQ(m_clock->nearness(), Nearness::Over);
    m_keys->goOn();
    pass(4min);
    EXPECT_EQ(times, 2);
}

TEST_F(Running, TurnsNearTheEnd)
{
    m_keys->goOn();
    pass(7min);
    EXPECT_EQ(m_clock->nearness(), Nearness::Plenty);
    pass(1min);
    EXPECT_EQ(m_clock->nearness(), Nearness::Soon);
    pass(1min);
    EXPECT_EQ(m_clock->nearness(), Nearness::Last);
}

TEST_F(Running, MinutesAreGivenAndTakenBack)
{
    m_keys->goOn();
    m_keys->give(5);
    EXPECT_EQ(m_clock->secondsLeft(), 15 * 60);
    m_keys->give(-5);
    EXPECT_EQ(m_clock->secondsLeft(), 10 * 60);
    EXPECT_EQ(said(), u"5 minutes back from “Welcome”."_s);
    EXPECT_EQ(items()[0].plannedMinutes, 10) << "the plan stays";
}

TEST_F(Running, MinutesWithoutAnythingUnderWaySayWhy)
{
    m_keys->give(5);
    EXPECT_EQ(m_desk.last.tone, MessageTone::Failure);
    EXPECT_EQ(said(), u"Nothing of the agenda is under way."_s);
}

TEST_F(Running, BehindThePlanSaysWhatCouldBeShorterAndDoesItInOneUndo)
{
    m_keys->goOn();
    pass(20min); // ten over
    m_keys->offerToShorten();
    EXPECT_EQ(said(), u"The session would end 10 minutes late. To end at 14:30, shorten “What "
                      "happened” 24 instead of 30 and “Close” 16 instead of 20."_s);
    EXPECT_EQ(m_desk.last.tone, MessageTone::Warning) << "it stays while somebody types";
    EXPECT_FALSE(m_desk.last.key.isEmpty());
    m_desk.last.act();
    EXPECT_EQ(said(), u"Shorter now: “What happened” 24 instead of 30 and “Close” 16 instead of "
                      "20."_s);
    EXPECT_EQ(items()[1].extraMinutes, -6);
    EXPECT_EQ(items()[2].extraMinutes, -4);
    m_keys->offerToShorten();
    EXPECT_EQ(said(), u"The session ends in time as it is."_s);
    m_desk.desk.undo();
    EXPECT_EQ(items()[1].extraMinutes, 0);
    EXPECT_EQ(items()[2].extraMinutes, 0);
}

TEST_F(Running, GoingOnLateOffersAtOnce)
{
    m_keys->goOn();
    pass(20min);
    m_keys->goOn();
    EXPECT_TRUE(said().startsWith(u"Alone, in silence: 4 minutes. The session would end "_s));
    EXPECT_TRUE(said().endsWith(u"shorten “Close” 10 instead of 20."_s)) << said().toStdString();
    EXPECT_EQ(m_desk.last.action, u"Shorten them"_s);
}

TEST_F(Running, ThereIsNothingToShortenInTime)
{
    m_keys->goOn();
    m_keys->shorten();
    EXPECT_EQ(said(), u"The session ends in time as it is."_s);
    for (const AgendaItem& item : items())
        EXPECT_EQ(item.extraMinutes, 0);
}

TEST_F(Running, AStartThatIsLockedAndWillBeMissedIsSaid)
{
    AgendaItem close = items()[2];
    close.plannedStart = QTime(14, 10);
    close.lockedStart = true;
    close.plannedMinutes = 10;
    ASSERT_THAT(agenda::change(workspace(), close), isOk());
    m_keys->goOn();
    m_keys->offerToShorten();
    EXPECT_EQ(said(), u"The session ends in time as it is."_s);
    pass(20min); // ten over, and ten to spare at the end
    const QString missed = u"“Close”, locked at 14:10, would begin 10 minutes late."_s;
    m_keys->offerToShorten();
    EXPECT_EQ(said(), u"The session ends in time as it is. "_s + missed);
    m_keys->goOn();
    EXPECT_TRUE(said().endsWith(missed)) << said().toStdString();
    EXPECT_EQ(m_desk.last.tone, MessageTone::Warning);
}

TEST_F(Running, ALaterDayIsNotCounted)
{
    m_keys->goOn();
    pass(24h);
    EXPECT_FALSE(m_clock->underWay());
}

} // namespace
} // namespace moothall::ui
