// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window on one workspace: menu, steps, the screen of the step, what stands beside it, and the
// message bar.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <map>

class QStackedWidget;

namespace moothall::ui {

class HistoryPanel;
class MenuActions;
class MessageBar;
class SidePane;
class StepRail;
class TopBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    // The screens are added by who knows them all: the program.
    MainWindow(Desk& desk, Settings& settings);
    ~MainWindow() override;

    // A screen is made when it is first shown; those that wait are made one by one once the window
    // stands.
    using MakePage = std::function<Page*()>;
    void addPage(Screen screen, MakePage make);
    void show(Screen screen);
    Screen screen() const;
    Page* page() const; // the one in front

    void run(Command command, int number = 0);
    MessageBar& messageBar() { return *m_messages; }

signals:
    void wantsFile(const QString& path);    // opened by the program, in a window of its own
    void wantsNewFile(const QString& path);
    void wantsSample();
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildBody();
    void listen();
    void runInWindow(Command command);
    void saveCopyAs(const QString& path);
    void say(const QString& sentence);
    void setTextScale(double scale);
    void setHistoryShown(bool shown);
    void fit();
    void showTitle();
    void showUndo();
    void showCommands();
    void goToNextRegion(int by);
    bool isNarrow() const;
    Page* made(Screen screen);
    void makeNextPage();

    Desk& m_desk;
    Settings& m_settings;
    MenuActions* m_actions;
    TopBar* m_topBar;
    StepRail* m_rail;
    QStackedWidget* m_pages;
    SidePane* m_side;
    HistoryPanel* m_history;
    MessageBar* m_messages;
    std::map<Screen, MakePage> m_waiting;
    std::map<Screen, Page*> m_byScreen;
    QTimer m_makes;
    bool m_historyShown = false;
};

} // namespace moothall::ui
