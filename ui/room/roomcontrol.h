// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens and closes the room view, and keeps what it shows as it is.
#pragma once

#include "ui/models/desk.h"
#include "ui/room/roomview.h"
#include "ui/running/sessionclock.h"
#include "ui/shell/settings.h"

#include <QPointer>
#include <QScreen>

#include <memory>

namespace moothall::ui {

class RoomControl : public QObject
{
    Q_OBJECT

public:
    // `beside` is the window of the facilitator, on whose display the room view is not.
    RoomControl(Desk& desk, SessionClock& clock, Settings& settings, QWidget& beside);
    ~RoomControl() override;

    bool isOn() const;
    void turn(bool on);

    RoomShows shows() const { return m_shows; }
    void show(RoomShows shows);   // turns it on, if need be
    void toggle(RoomShows shows); // this, or what was shown before it
    bool isBlank() const { return m_blank; }
    void setBlank(bool blank);
    bool isDark() const { return m_dark; }
    void setDark(bool dark);
    std::vector<RoomShows> canShow() const;

    void setPrompt(std::optional<Id<Prompt>> prompt); // the one in front at the laptop

    RoomView* view() const { return m_view.get(); } // null while it is off

signals:
    void changed(); // on or off, blank or not, something else shown
    void wants(moothall::ui::Command command, int number);
    void typed(QKeyEvent* event); // while the room view has the keyboard

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Seen
    {
        RoomShows shows = RoomShows::Prompt;
        bool isBlank = false;
    };

    void place();
    void takeDown();
    void tellEyes();
    void takeNewDisplay();
    void loseDisplay(QScreen* display);
    void keepPlace();
    void read();
    void readSoon();
    RoomPlace roomPlace() const;

    Desk& m_desk;
    SessionClock& m_clock;
    Settings& m_settings;
    QWidget& m_beside;
    std::unique_ptr<RoomView> m_view;
    QPointer<QScreen> m_display; // that it fills; null: on the laptop's, or in a window
    std::optional<Id<Prompt>> m_prompt;
    RoomShows m_shows = RoomShows::Prompt;
    Seen m_before; // what the room saw before that
    QTimer m_soon;
    QTimer m_minute;
    bool m_blank = false;
    bool m_dark = false;
    bool m_placing = false;
};

// The display for the room: the one it was on last, or else one where the facilitator is not.
// Null: there is only theirs.
QScreen* roomScreen(const QString& last, const QScreen* facilitator);

} // namespace moothall::ui
