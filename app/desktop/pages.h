// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of the window.
#pragma once

namespace moothall::ui {
class Desk;
class MainWindow;
} // namespace moothall::ui

namespace moothall {

// Adds every screen there is, in the order of the rail.
void addPages(ui::MainWindow& window, ui::Desk& desk);

} // namespace moothall
