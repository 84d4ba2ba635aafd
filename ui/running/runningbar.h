// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the bar at the top while a session runs: the timer, and the keys for it.
#pragma once

#include "ui/running/timerchip.h"
#include "ui/shell/commands.h"

#include <span>

namespace moothall::ui {

class KeyButton;

// Takes what room the menus leave: gives up the drawn bar first, then names, then buttons, which
// are in the menus as well.
class RunningBar : public QWidget
{
    Q_OBJECT

public:
    RunningBar(Desk& desk, SessionClock& clock, QWidget* parent = nullptr);

    void setRoomShown(bool shown);

    QSize minimumSizeHint() const override;

signals:
    void wants(moothall::ui::Command command);
    void wantsPlan(); // how the day could still end in time

private:
    struct Choice
    {
        TimerChip::Detail detail;
        bool next;
        bool more;
        bool room;
    };

    static std::span<const Choice> choices(); // the one with most first
    void follow();
    void fit();
    int room() const;
    int widthOf(const Choice& choice) const;
    void apply(const Choice& choice);

    Desk& m_desk;
    SessionClock& m_clock;
    TimerChip* m_chip;
    KeyButton* m_next;
    KeyButton* m_more;
    KeyButton* m_room;
};

} // namespace moothall::ui
