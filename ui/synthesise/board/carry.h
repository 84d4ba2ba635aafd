// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Notes in the hand, by mouse or by keyboard: where they would go, and how the wall looks then.
#pragma once

#include "ui/synthesise/board/boardlayout.h"
#include "ui/synthesise/board/nearest.h"

#include <unordered_set>

namespace moothall::ui {

struct Carry
{
    std::vector<int> notes; // in the order they will lie
    PileId pile;
    int place = 0; // among the notes of the pile that are not carried

    friend bool operator==(const Carry&, const Carry&) = default;
};

// The piles as they would be if the notes were let go.
std::vector<Pile> withCarried(std::vector<Pile> piles, const Carry& carry);

// What a gap in piles that were made so means without the carried notes.
int placeWithout(const Carry& carry, const Pile& shown, int gap);

// One step in a direction, through the pile and on to the nearest frame; `shown` is the wall with
// the carried notes in it. Absent: there is nothing in that direction.
std::optional<Carry> moved(const Carry& carry, const BoardLayout& shown, Direction direction);

// The pile whose frame is nearest in a direction.
std::optional<int> nearestPile(const BoardLayout& layout, const QRectF& from, Direction direction);

} // namespace moothall::ui
