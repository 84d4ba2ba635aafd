// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window for a session that runs: agenda, room view, safety.
#pragma once

namespace moothall::ui {
class Desk;
class MainWindow;
class Settings;
} // namespace moothall::ui

namespace moothall {

void addRunningParts(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings);

} // namespace moothall
