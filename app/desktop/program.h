// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The running program: its open files, each in a window of its own.
#pragma once

#include "ui/models/desk.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace moothall {

class Program : public QObject
{
    Q_OBJECT

public:
    explicit Program(ui::Settings& settings);
    ~Program() override;

    // Opens the file, or the last one, or the first of all: one in the documents folder, made if
    // need be. Returns what keeps it from opening any window.
    Result<> start(const QString& path);

    Result<> open(const QString& path);
    Result<> create(const QString& path);

private:
    // Members go in reverse: the window before what it looks at.
    struct OpenFile
    {
        std::unique_ptr<Workspace> workspace;
        std::unique_ptr<ui::Desk> desk;
        std::unique_ptr<ui::MainWindow> window;
    };

    void show(std::unique_ptr<Workspace> workspace);
    void connectWindow(ui::MainWindow& window, ui::Desk& desk);
    void forgetClosed();
    static void addSample(ui::Desk& desk);

    ui::Settings& m_settings;
    std::vector<OpenFile> m_files;
    QTimer m_news; // asks for what another program did to a file
};

} // namespace moothall
