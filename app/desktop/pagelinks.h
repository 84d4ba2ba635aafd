// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways from one screen to another: along the chain from ideas to replies and back, and from a
// finding of the report to the insight or solution it tells of.
#pragma once

namespace moothall::ui {
class MainWindow;
class Settings;
} // namespace moothall::ui

namespace moothall {

void addPageLinks(ui::MainWindow& window, ui::Settings& settings);

} // namespace moothall
