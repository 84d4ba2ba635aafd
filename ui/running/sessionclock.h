// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as it runs, second by second: one clock for the bar at the top and for the room.
#pragma once

#include "core/involve/underway.h"
#include "ui/models/desk.h"

#include <QTimer>

namespace moothall::ui {

// How near the end of the round is.
enum class Nearness
{
    Plenty,
    Soon, // the last fifth
    Last, // the last twentieth, or the last minute of a longer one
    Over,
};

class SessionClock : public QObject
{
    Q_OBJECT

public:
    explicit SessionClock(Desk& desk, Clock clock = systemClock, QObject* parent = nullptr);

    const AgendaProgress& progress() const { return m_progress; }
    const UnderWay* underWay() const; // null unless it runs

    Timestamp now() const { return m_clock(); }
    QTime onTheWall() const; // in the zone of the session

    // Of the round under way; 0 unless it runs.
    int secondsLeft() const;
    int minutesBehind() const; // less than 0: ahead
    Nearness nearness() const;
    double shareLeft() const; // from 1 down to 0

    void look(); // looks at the clock, as it does by itself every second

signals:
    void changed();  // another item or round, or another length
    void ticked();   // a second has gone; `changed` goes without it
    void timeIsUp(); // once for each round

private:
    void read();
    void wind();

    Desk& m_desk;
    Clock m_clock;
    QTimer m_next;
    AgendaProgress m_progress;
    bool m_wasOver = false;
};

// "5:30", and "2:10" for what is over as well.
QString minutesAndSeconds(int seconds);

} // namespace moothall::ui
