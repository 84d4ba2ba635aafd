// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roomeyes.h"

namespace moothall::ui {

RoomEyes& RoomEyes::now()
{
    static RoomEyes eyes;
    return eyes;
}

void RoomEyes::setOnLaptop(bool on)
{
    if (m_onLaptop == on)
        return;
    m_onLaptop = on;
    emit changed();
}

} // namespace moothall::ui
