// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/parts.h"

#include "app/desktop/pagelinks.h"
#include "app/desktop/runningparts.h"
#include "ui/gather/coveragepane.h"
#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/synthesise/synthesisepage.h"

namespace moothall {

namespace {

void addBoard(ui::MainWindow& window)
{
    window.addPart(ui::Command::Board, [&window] {
        window.show(ui::Screen::Synthesise);
        if (auto* page = qobject_cast<ui::SynthesisePage*>(window.page()))
            page->showBoard();
    });
}

// Over any screen; the same key takes it away, as Escape does.
void addCoverage(ui::MainWindow& window, ui::Desk& desk)
{
    auto* pane = new ui::CoveragePane(desk, &window);
    pane->hide();
    window.addPart(ui::Command::Coverage, [&window, pane] {
        const bool isShown = pane->isVisible();
        window.showBeside(isShown ? nullptr : pane, ui::CoveragePane::widthAtBase13);
    });
    QObject::connect(pane, &ui::CoveragePane::typed, &window, [&window](const QString& words) {
        if (auto* page = qobject_cast<ui::GatherPage*>(window.page()))
            page->type(words);
    });
}

} // namespace

void addParts(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings)
{
    addBoard(window);
    addCoverage(window, desk);
    addRunningParts(window, desk, settings);
    addPageLinks(window, settings);
}

} // namespace moothall
