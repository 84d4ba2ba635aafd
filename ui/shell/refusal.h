// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says where a command cannot be carried out: never nothing.
#pragma once

#include "ui/shell/commands.h"

namespace moothall::ui {

class Desk;
class Page;

// One sentence. `places`: the names of the screens that know the command.
QString refusalOf(Command command, const Page& page, const Desk& desk, const QStringList& places);

} // namespace moothall::ui
