// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/parts.h"

#include "ui/shell/mainwindow.h"

namespace moothall {

namespace {

void addBoard(ui::MainWindow& window)
{
    window.addPart(ui::Command::Board, [&window] { window.show(ui::Screen::Synthesise); });
}

} // namespace

void addParts(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings)
{
    static_cast<void>(desk);
    static_cast<void>(settings);
    addBoard(window);
}

} // namespace moothall
