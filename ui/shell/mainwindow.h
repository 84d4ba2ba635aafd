// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on one workspace: menu, steps, the screen of the step, what stands beside it, and the
// message bar.
#pragma once

#include "ui/shell/screens.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

#include <functional>
#include <map>

namespace moothall::ui {

class CommandList;
class MenuActions;
class MessageBar;
class TopBar;
class WindowBody;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The screens are added by who knows them all: the program.
    MainWindow(Desk& desk, Settings& settings);
    ~MainWindow() override;

    void addPage(Screen screen, Screens::MakePage make);
    void show(Screen screen);
    Screen screen() const;
    Page* page() const; // the one in front

    // What a part of the window carries out on every screen, such as the room view. It goes before
    // what a screen does under the same command. Without its part a command is in no menu.
    void addPart(Command command, std::function<void()> run);
    void setChecked(Command command, bool on);
    void addChip(QWidget* chip); // into the bar at the top, from left to right
    // In the place of the inspector, on every screen, until Escape; the window owns it.
    void showBeside(QWidget* pane, int widthAtBase13);

    void run(Command command, int number = 0);
    MessageBar& messageBar();

signals:
    void wantsFile(const QString& path); // opened by the program, in a window of its own
    void wantsNewFile(const QString& path);
    void wantsSample();
    void shown(moothall::ui::Page* page); // another screen is in front
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void listen();
    void fillRecentFiles();
    void runInWindow(Command command);
    void runOnPage(Command command, int number);
    void openCommandList();
    void saveCopyAs(const QString& path);
    bool mayLeaveWords();
    bool mayLeaveHidden();
    void say(const QString& sentence);
    void showChecks();
    void showTitle();
    void showUndo();
    void showCommands();

    Desk& m_desk;
    Settings& m_settings;
    TopBar* m_topBar;
    MenuActions* m_actions;
    WindowBody* m_body;
    std::map<Command, std::function<void()>> m_parts;
    CommandList* m_commandList = nullptr; // made when it is first asked for
    bool m_askedAboutHidden = false;      // that what is hidden would be seen again
    QString m_askedAbout;                 // unsaved words that were said to go with the window
};

} // namespace moothall::ui
