// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/assess/assesspage.h"
#include "ui/develop/developpage.h"
#include "ui/gather/gatherpage.h"
#include "ui/involve/involvepage.h"
#include "ui/library/librarypage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/synthesise/synthesisepage.h"

namespace moothall {

void addPages(ui::MainWindow& window, ui::Desk& desk)
{
    window.addPage(ui::Screen::Library, new ui::LibraryPage(desk));
    window.addPage(ui::Screen::Involve, new ui::InvolvePage(desk));
    window.addPage(ui::Screen::Gather, new ui::GatherPage(desk));
    window.addPage(ui::Screen::Synthesise, new ui::SynthesisePage(desk));
    window.addPage(ui::Screen::Develop, new ui::DevelopPage(desk));
    window.addPage(ui::Screen::Assess, new ui::AssessPage(desk));
    window.addPage(ui::Screen::Report, new ui::ReportPage(desk));
}

} // namespace moothall
