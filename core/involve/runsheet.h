// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The run sheet: when each item of an agenda begins and ends, as planned and as the day goes.
// Pure: an agenda in, times out.
#pragma once

#include "core/involve/agenda.h"
#include "core/involve/sessions.h"

#include <compare>
#include <span>

namespace moothall::runsheet {

// Minutes since midnight of the day of the session; past 24 hours it is the day after.
struct Minute
{
    int value = 0;

    QTime onTheClock() const { return QTime(0, 0).addSecs(value % (24 * 60) * 60); }
    friend auto operator<=>(const Minute&, const Minute&) = default;
    friend Minute operator+(Minute minute, int minutes) { return {minute.value + minutes}; }
    friend int operator-(Minute later, Minute earlier) { return later.value - earlier.value; }
};

Minute minuteOf(QTime time);

struct Row
{
    Id<AgendaItem> item;
    Minute begins;
    Minute ends;
    int tooLate = 0; // minutes by which a locked start cannot be met; 0 where it can

    friend bool operator==(const Row&, const Row&) = default;
};

struct RunSheet
{
    std::vector<Row> rows; // in the order of the agenda
    Minute ends;           // the last end of them all
    int over = 0;          // minutes past the end of the session; less than 0: time to spare

    friend bool operator==(const RunSheet&, const RunSheet&) = default;
};

// Each item begins as the one before ends, unless its start is locked; one that runs alongside
// begins with the one before. Items before the start are counted back from it. A locked start that
// cannot be met is kept to in the rows after it and says by how much it is missed.
RunSheet planned(std::span<const AgendaItem> items, const Session& session);

// The same from where the day is: what has ended lies where it lay, what is under way ends after
// its planned and extra minutes, but not before now, and the rest follows.
RunSheet expected(std::span<const AgendaItem> items, const Session& session, Minute now);

// The item under way: begun and not ended.
std::optional<AgendaItem> underWay(std::span<const AgendaItem> items);

// How the item under way stands.
struct Pace
{
    AgendaItem item;
    int left = 0;   // minutes of its planned and extra time; less than 0: over
    int behind = 0; // minutes the item began later than planned; less than 0: ahead
};

std::optional<Pace> pace(std::span<const AgendaItem> items, const Session& session, Minute now);

// One item that could be shorter.
struct Shortened
{
    Id<AgendaItem> item;
    int from = 0;
    int to = 0;

    friend bool operator==(const Shortened&, const Shortened&) = default;
};

// What could be shortened so that the session ends in time: items that have not begun, in
// proportion to their length, none to less than half of it, those that run side by side together.
// Breaks, items that keep their length and locked ones stay, and so does whatever would win
// nothing, as what lies before a locked start with time to spare. Empty where nothing is over; may
// win back less than is over.
std::vector<Shortened> toEndInTime(std::span<const AgendaItem> items, const Session& session,
                                   Minute now);

// The items as they are once that is done.
std::vector<AgendaItem> shortenedBy(std::span<const AgendaItem> items,
                                    std::span<const Shortened> shortened);

} // namespace moothall::runsheet
