// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/whereitismended.h"

namespace moothall::ui {

std::optional<Screen> screenOf(int step)
{
    switch (step) {
    case 1:
        return Screen::Involve;
    case 2:
        return Screen::Gather;
    case 3:
        return Screen::Synthesise;
    case 4:
        return Screen::Develop;
    case 5:
        return Screen::Assess;
    default:
        return std::nullopt;
    }
}

} // namespace moothall::ui
