// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/reportlinks.h"

#include "ui/develop/developpage.h"
#include "ui/report/reportpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/synthesise/synthesisepage.h"

namespace moothall {

namespace {

void linkFrom(ui::ReportPage& report, ui::MainWindow& window)
{
    QObject::connect(&report, &ui::ReportPage::wantsInsight, &window,
                     [&window](Id<Insight> insight) {
                         window.show(ui::Screen::Synthesise);
                         if (auto* page = qobject_cast<ui::SynthesisePage*>(window.page()))
                             page->showInsight(insight);
                     });
    QObject::connect(&report, &ui::ReportPage::wantsSolution, &window,
                     [&window](Id<Solution> solution) {
                         window.show(ui::Screen::Develop);
                         if (auto* page = qobject_cast<ui::DevelopPage*>(window.page()))
                             page->showSolution(solution);
                     });
}

} // namespace

// The page is made when it is first shown.
void addReportLinks(ui::MainWindow& window, ui::Settings& settings)
{
    auto* known = new QObject(&window); // until then
    QObject::connect(&window, &ui::MainWindow::shown, known,
                     [&window, &settings, known](ui::Page* page) {
                         auto* report = qobject_cast<ui::ReportPage*>(page);
                         if (!report)
                             return;
                         linkFrom(*report, window);
                         report->keepIn(settings);
                         known->deleteLater();
                     });
}

} // namespace moothall
