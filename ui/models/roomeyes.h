// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the room sees what the facilitator sees: the room view is on, and one display serves
// both. People are shown by their codes alone then.
#pragma once

#include <QObject>

namespace moothall::ui {

class RoomEyes : public QObject
{
    Q_OBJECT

public:
    static RoomEyes& now(); // one for the application

    bool areOnLaptop() const { return m_onLaptop; }
    void setOnLaptop(bool on);

signals:
    void changed();

private:
    bool m_onLaptop = false;
};

} // namespace moothall::ui
