// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/involve/runsheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace moothall::runsheet {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// An afternoon from half past one to half past two: welcome 10, prompt 30, break 15, close 5.
class AnAfternoon : public testing::Test
{
protected:
    AnAfternoon()
    {
        session.start = QTime(13, 30);
        session.end = QTime(14, 30);
        for (const int minutes : {10, 30, 15, 5})
            add(minutes);
        items[2].kind = AgendaKind::Break;
    }

    AgendaItem& add(int minutes)
    {
        AgendaItem item;
        item.id = {std::int64_t(items.size() + 1)};
        item.plannedMinutes = minutes;
        items.push_back(item);
        return items.back();
    }

    void began(int item, QTime at, std::optional<int> minutes = {})
    {
        items[std::size_t(item)].actualStart = at;
        items[std::size_t(item)].actualMinutes = minutes;
    }

    static std::vector<QTime> begins(const RunSheet& sheet)
    {
        std::vector<QTime> times;
        for (const Row& row : sheet.rows)
            times.push_back(row.begins.onTheClock());
        return times;
    }

    Session session;
    std::vector<AgendaItem> items;
};

TEST_F(AnAfternoon, EachItemBeginsAsTheOneBeforeEnds)
{
    const RunSheet sheet = planned(items, session);
    EXPECT_THAT(begins(sheet),
                ElementsAre(QTime(13, 30), QTime(13, 40), QTime(14, 10), QTime(14, 25)));
    EXPECT_EQ(sheet.over, 0);
}

TEST_F(AnAfternoon, ALongerItemMovesTheRestAndRunsOver)
{
    items[1].plannedMinutes = 45;
    const RunSheet sheet = planned(items, session);
    EXPECT_EQ(sheet.rows[2].begins.onTheClock(), QTime(14, 25));
    EXPECT_EQ(sheet.over, 15);
}

TEST_F(AnAfternoon, ALockedStartStaysAndSaysWhatCannotBeMet)
{
    items[2].plannedStart = QTime(14, 5);
    items[2].lockedStart = true;
    EXPECT_EQ(planned(items, session).rows[2].tooLate, 5);
    items[2].plannedStart = QTime(14, 12);
    const RunSheet sheet = planned(items, session);
    EXPECT_EQ(sheet.rows[2].tooLate, 0);
    EXPECT_EQ(sheet.rows[2].begins.onTheClock(), QTime(14, 12));
    EXPECT_EQ(sheet.over, 2);
}

TEST_F(AnAfternoon, WhatComesBeforeTheStartIsCountedBackFromIt)
{
    AgendaItem doors;
    doors.id = {9};
    doors.kind = AgendaKind::BeforeStart;
    doors.plannedMinutes = 30;
    items.insert(items.begin(), doors);
    const RunSheet sheet = planned(items, session);
    EXPECT_EQ(sheet.rows[0].begins.onTheClock(), QTime(13, 0));
    EXPECT_EQ(sheet.rows[1].begins.onTheClock(), QTime(13, 30));
}

TEST_F(AnAfternoon, TablesThatWorkAlongsideShareTheirStart)
{
    items[2].alongside = true; // 15 beside 30
    const RunSheet sheet = planned(items, session);
    EXPECT_THAT(begins(sheet),
                ElementsAre(QTime(13, 30), QTime(13, 40), QTime(13, 40), QTime(14, 10)));
    EXPECT_EQ(sheet.over, -15);
}

TEST_F(AnAfternoon, TheDayGoesOnFromWhereItIs)
{
    began(0, QTime(13, 33), 11);
    began(1, QTime(13, 44));
    items[1].extraMinutes = 5;
    EXPECT_THAT(begins(expected(items, session, minuteOf(QTime(13, 50)))),
                ElementsAre(QTime(13, 33), QTime(13, 44), QTime(14, 19), QTime(14, 34)));
    EXPECT_EQ(expected(items, session, minuteOf(QTime(14, 25))).rows[2].begins.onTheClock(),
              QTime(14, 25))
        << "an item that is over ends now at the earliest";
}

TEST_F(AnAfternoon, ThePaceSaysWhatIsLeftAndHowLateItBegan)
{
    EXPECT_FALSE(pace(items, session, minuteOf(QTime(13, 30))));
    began(0, QTime(13, 33), 11);
    began(1, QTime(13, 44));
    const auto now = pace(items, session, minuteOf(QTime(14, 10)));
    ASSERT_TRUE(now);
    EXPECT_EQ(now->item.id, items[1].id);
    EXPECT_EQ(now->left, 4);
    EXPECT_EQ(now->behind, 4);
    EXPECT_EQ(pace(items, session, minuteOf(QTime(14, 16)))->left, -2);
}

TEST_F(AnAfternoon, OnlyWhatMayBeShorterIsShortenedInProportion)
{
    add(15);
    items[3].keepsLength = true;
    began(0, QTime(13, 30)); // 10 + 30 + 15 + 5 + 15 = 75: 15 over
    EXPECT_THAT(toEndInTime(items, session, minuteOf(QTime(13, 31))),
                ElementsAre(Shortened{items[1].id, 30, 20}, Shortened{items[4].id, 15, 10}));
}

TEST_F(AnAfternoon, NothingIsShortenedBelowHalf)
{
    session.end = QTime(13, 50);
    for (const Shortened& shortened : toEndInTime(items, session, minuteOf(QTime(13, 30))))
        EXPECT_GE(2 * shortened.to, shortened.from);
    EXPECT_THAT(toEndInTime({}, session, {}), IsEmpty());
}

// Welcome 10, prompt 30, break 15, close 5 from 14:25, and a vote that begins at 14:40 in any case.
TEST_F(AnAfternoon, WhatLiesBeforeALockedStartWinsNothing)
{
    AgendaItem& vote = add(10);
    vote.lockedStart = true;
    vote.plannedStart = QTime(14, 40);
    add(20);
    session.end = QTime(15, 0);
    began(0, QTime(13, 30));
    EXPECT_THAT(toEndInTime(items, session, minuteOf(QTime(13, 31))),
                ElementsAre(Shortened{items[5].id, 20, 10}));
}

TEST_F(AnAfternoon, WhatRunsSideBySideIsShortenedTogether)
{
    add(20).keepsLength = true;
    AgendaItem& beside = add(40);
    beside.alongside = true;
    began(0, QTime(13, 30));
    session.end = QTime(15, 0); // 10 + 30 + 15 + 5 + 40: 10 over
    const auto shorter = toEndInTime(items, session, minuteOf(QTime(13, 31)));
    for (const Shortened& one : shorter)
        EXPECT_NE(one.item, items[4].id) << "which is shorter as it is";
    EXPECT_EQ(expected(shortenedBy(items, shorter), session, minuteOf(QTime(13, 31))).over, 0);
}

TEST_F(AnAfternoon, InTimeNothingIsShortened)
{
    EXPECT_THAT(toEndInTime(items, session, minuteOf(QTime(13, 30))), IsEmpty());
}

TEST(AnEmptyAgenda, HasNoRowsAndIsNotOver)
{
    Session session;
    session.start = QTime(9, 0);
    session.end = QTime(10, 0);
    EXPECT_THAT(planned({}, session).rows, IsEmpty());
    EXPECT_EQ(planned({}, session).over, 0);
}

TEST(ANightSession, EndsOnTheNextDay)
{
    Session session;
    session.start = QTime(23, 0);
    session.end = QTime(0, 30);
    AgendaItem item;
    item.plannedMinutes = 100;
    EXPECT_EQ(planned(std::span(&item, 1), session).over, 10);
}

} // namespace
} // namespace moothall::runsheet
