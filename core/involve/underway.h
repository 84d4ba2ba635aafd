// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of an agenda is under way: the item, its round, and how the time stands, to the second.
#pragma once

#include "core/involve/roundtimes.h"
#include "core/involve/sessions.h"

namespace moothall {

// How far a session has come with its agenda.
enum class Progress
{
    NoAgenda,
    Ready, // it is the day of the session, nothing is under way, and something is left to begin
    Running,
    Ended, // or left running on another day
};

struct UnderWay
{
    AgendaItem item;
    std::vector<Round> rounds;           // empty: the item is run as one
    int round = 0;                       // the index of the one under way
    Timestamp begun;                     // the round, or the item that is run as one
    int minutes = 0;                     // that it was given
    int minutesAfter = 0;                // of the rounds of this item that come after it
    std::optional<Timestamp> plannedEnd; // of the item; absent on another day than planned

    // What it is called on a clock: the round, or the item.
    const QString& label() const { return rounds.empty() ? item.title : here().label; }
    const Round& here() const { return rounds[std::size_t(round)]; }

    int secondsLeft(Timestamp now) const; // less than 0: over
    // Minutes by which the item will end later than planned, if all goes on like this; less than
    // 0: earlier.
    int minutesBehind(Timestamp now) const;
    bool wasLeftRunning(Timestamp now) const; // nothing takes so long, or it lies ahead

    friend bool operator==(const UnderWay&, const UnderWay&) = default;
};

struct AgendaProgress
{
    Progress progress = Progress::NoAgenda;
    std::optional<AgendaItem> next;   // that the next step would begin; absent after the last
    std::optional<UnderWay> underWay; // while it runs
    bool canGoBack = false;           // a step was made today, and can be taken back

    friend bool operator==(const AgendaProgress&, const AgendaProgress&) = default;
};

AgendaProgress agendaProgress(const Reader& reader, Id<Session> session, Timestamp now);

} // namespace moothall
