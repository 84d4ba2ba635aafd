// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys of a running session do to the agenda, and what is said about it.
#pragma once

#include "ui/running/sessionclock.h"

namespace moothall::ui {

class AgendaKeys : public QObject
{
    Q_OBJECT

public:
    AgendaKeys(Desk& desk, SessionClock& clock, QObject* parent = nullptr);

    // Begins the agenda on the day of the session, and goes on in it. False: there is none to go
    // on in, and the keys are for the prompts alone.
    bool goOn();
    bool goBack();
    void give(int minutes);

    // Says how late it is and what could be shorter, and offers to do so.
    void offerToShorten();
    // Does so, or says that it need not or cannot be.
    void shorten();

private:
    bool say(const Result<std::optional<AgendaItem>>& outcome);
    void tellOrOffer(const QString& sentence);
    QString missedStart() const;
    int minutesOver() const; // by which the session would end late
    QString lateness() const;
    void offer(const QString& sentence);
    void tellHowItEnds();

    Desk& m_desk;
    SessionClock& m_clock;
};

} // namespace moothall::ui
