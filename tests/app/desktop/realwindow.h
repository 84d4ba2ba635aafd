// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window with all its screens, as the program shows it, on a workspace of a test.
#pragma once

#include "app/desktop/pages.h"
#include "app/desktop/parts.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>
#include <array>

namespace moothall::test {

inline constexpr std::array everyScreen{
    ui::Screen::Library, ui::Screen::Involve, ui::Screen::Gather, ui::Screen::Synthesise,
    ui::Screen::Develop, ui::Screen::Assess,  ui::Screen::Report};

// With a window of the system, that waits for a person.
inline bool asksInAWindow(ui::Command command)
{
    constexpr std::array asking{ui::Command::ExportReport, ui::Command::ImportFile,
                                ui::Command::MakeScribeFile, ui::Command::MergeScribeFile,
                                ui::Command::Print};
    return std::ranges::find(asking, command) != asking.end();
}

// Opens on the library, active and painted.
//     RealWindow open(workspace, workspace.inFolder(u"settings.ini"_s));
//     open.show(ui::Screen::Gather);
class RealWindow
{
public:
    RealWindow(Workspace& workspace, const QString& settingsFile, QSize size = {1280, 800})
        : desk(workspace), settings(settingsFile), window(desk, settings)
    {
        addPages(window, desk);
        addParts(window, desk, settings);
        window.resize(size);
        window.QWidget::show();
        window.show(ui::Screen::Library);
        QApplication::setActiveWindow(&window);
        static_cast<void>(QTest::qWaitForWindowExposed(&window));
    }

    void show(ui::Screen screen)
    {
        window.show(screen);
        settle();
    }

    // The parts of a screen that show one at a time; none where it is a whole.
    ui::Segmented* parts() const
    {
        for (auto* segmented : window.page()->findChildren<ui::Segmented*>())
            if (segmented->accessibleName().startsWith(QLatin1String("Parts of")))
                return segmented;
        return nullptr;
    }

    int partCount() const { return int(parts()->findChildren<QAbstractButton*>().size()); }

    void showPart(int part)
    {
        parts()->choose(part);
        settle();
    }

    // Layouts in layouts need some rounds.
    static void settle()
    {
        for (int rounds = 0; rounds < 4; ++rounds)
            QCoreApplication::processEvents();
    }

    QString said() { return window.messageBar().sentence(); }

    ui::Desk desk;
    ui::Settings settings;
    ui::MainWindow window;
};

} // namespace moothall::test
