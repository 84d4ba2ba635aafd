// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands that change how everything looks: light or dark, contrast, size of the text, hints.
#pragma once

#include "ui/shell/commands.h"

namespace moothall::ui {

class Desk;
class MenuActions;
class Settings;

// Carries out the command and remembers the look; false: it is none of them.
bool runOnLook(Command command, Settings& settings, Desk& desk);

// Ticks what is on.
void showLook(MenuActions& actions);

} // namespace moothall::ui
