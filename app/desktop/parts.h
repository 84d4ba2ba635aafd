// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers on every screen: the room view, coverage, the running agenda.
#pragma once

namespace moothall::ui {
class Desk;
class MainWindow;
class Settings;
} // namespace moothall::ui

namespace moothall {

// Adds every part there is. Parts belong to the window.
void addParts(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings);

} // namespace moothall
