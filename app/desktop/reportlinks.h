// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The report's ways to other screens: from a finding to the insight or solution it tells of.
#pragma once

namespace moothall::ui {
class MainWindow;
class Settings;
} // namespace moothall::ui

namespace moothall {

void addReportLinks(ui::MainWindow& window, ui::Settings& settings);

} // namespace moothall
