// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who nobody expected: of which group they are, or why they are not counted. One key each.
#pragma once

#include "core/involve/groups.h"
#include "ui/models/desk.h"

#include <functional>
#include <optional>

class QWidget;

namespace moothall::ui {

struct WalkIns
{
    std::function<void(std::optional<Id<Group>>)> ofGroup;
    std::function<void()> observer;
    QString supported; // the code of who has come last; empty: nobody has
    std::function<void()> supporter;
};

// The digits of the groups choose them. Stands below `button`.
void askForWalkIn(const Desk& desk, QWidget& button, const WalkIns& walkIns);

} // namespace moothall::ui
