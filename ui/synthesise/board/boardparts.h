// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A theme or an idea on the wall, as screen readers have it.
#pragma once

#include "ui/synthesise/board/piles.h"

#include <QAccessible>

namespace moothall::ui {

class BoardView;

// Owned by whoever registers them.
QAccessibleInterface* makeIdeaPart(BoardView& view, Id<Idea> idea);
QAccessibleInterface* makePilePart(BoardView& view, PileId pile);

// What it stands for, if it is one of those.
std::optional<Id<Idea>> ideaOf(const QAccessibleInterface* part);
std::optional<PileId> pileOf(const QAccessibleInterface* part);

// As it is shown now.
const Pile* shownPile(const BoardView& view, PileId pile);

} // namespace moothall::ui
