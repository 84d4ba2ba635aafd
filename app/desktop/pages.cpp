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
    const auto add = [&]<class Page>(ui::Screen screen) {
        window.addPage(screen, [&desk] { return new Page(desk); }); // the window owns it
    };
    add.operator()<ui::LibraryPage>(ui::Screen::Library);
    add.operator()<ui::InvolvePage>(ui::Screen::Involve);
    add.operator()<ui::GatherPage>(ui::Screen::Gather);
    add.operator()<ui::SynthesisePage>(ui::Screen::Synthesise);
    add.operator()<ui::DevelopPage>(ui::Screen::Develop);
    add.operator()<ui::AssessPage>(ui::Screen::Assess);
    add.operator()<ui::ReportPage>(ui::Screen::Report);
}

} // namespace moothall
