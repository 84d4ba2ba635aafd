// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"

namespace moothall {

void addPages(ui::MainWindow& window, ui::Desk& desk)
{
    window.addPage(ui::Screen::Gather, new ui::GatherPage(desk));
}

} // namespace moothall
