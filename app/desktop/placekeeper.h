// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where work goes on: kept while the window is open, so that a program that died in the middle of
// a session comes back to the same screen, prompt, table and group.
#pragma once

#include "ui/gather/gatherpage.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

namespace moothall {

// Kept in the settings and not in the file: where somebody looks is nothing of the workshop.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    PlaceKeeper(ui::MainWindow& window, ui::Desk& desk, ui::Settings& settings);

    // Whether the window was not closed the last time. Goes back there then, and says so.
    bool comeBack();

private:
    void follow(ui::GatherPage& gather); // which is made when it is first shown
    QString key() const;                 // of the file
    void keepSoon();
    void keep();

    ui::MainWindow& m_window;
    ui::Desk& m_desk;
    ui::Settings& m_settings;
    QPointer<ui::GatherPage> m_gather;
    std::optional<ui::GatherPage::Place> m_back; // to be gone to once the page is there
    QTimer m_soon;
    bool m_closed = false;
};

} // namespace moothall
