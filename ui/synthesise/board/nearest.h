// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The note that is nearest in a direction, for the arrow keys.
#pragma once

#include "ui/synthesise/board/boardlayout.h"

namespace moothall::ui {

enum class Direction
{
    Left,
    Right,
    Up,
    Down
};

// Of an arrow key; absent for any other.
std::optional<Direction> directionOf(int key);

// What lies straight ahead counts as nearer than what lies aside; what lies more aside than ahead
// is not in that direction at all.
std::optional<Spot> nearest(const BoardLayout& layout, const QRectF& from, Direction direction);

} // namespace moothall::ui
