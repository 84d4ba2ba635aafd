// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is below the top bar: steps, screen, what stands beside it, and the message bar; and where
// each of them goes at the size of the window.
#pragma once

#include "ui/models/desk.h"
#include "ui/shell/settings.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace moothall::ui {

class HistoryPanel;
class MessageBar;
class Screens;
class SidePane;
class SideStrip;
class StepRail;

// Where the window is narrow the steps fold, and the inspector lies over the screen while it is
// wanted; a strip at the right edge says that it is there.
class WindowBody : public QWidget
{
    Q_OBJECT

public:
    WindowBody(Desk& desk, Settings& settings, QWidget* parent = nullptr);

    StepRail& rail() { return *m_rail; }
    Screens& screens() { return *m_screens; }
    const Screens& screens() const { return *m_screens; }
    MessageBar& messages() { return *m_messages; }

    bool isInspectorShown() const;
    bool isHistoryShown() const;
    bool isRailFolded() const;

    void toggleInspector();
    void bringInspector(); // what is typed into it must be seen
    void toggleHistory();
    void toggleRail();
    // The pane in the place of the inspector, on every screen, until Escape; it is kept here.
    void showBeside(QWidget* pane, int widthAtBase13);

    // Another screen is in front: nothing lies over it yet.
    void beginScreen();
    // Takes away what lies over the screen or beside it for a while; false: there is nothing.
    bool takeAway();
    void goToNextRegion(int by);
    void fit();

signals:
    void fitted(); // what is shown may be other things than before

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildMiddle();
    bool isNarrow() const;
    void setInspectorOver(bool over);
    void setBeside(QWidget* pane);
    void placeSide(bool shown);
    void layOverScreen();
    void readSign();
    void placeMessages();

    Settings& m_settings;
    QHBoxLayout* m_row;
    StepRail* m_rail;
    Screens* m_screens;
    QVBoxLayout* m_column = nullptr; // the screen, and the messages where they have a row
    QScrollArea* m_scroll = nullptr;
    MessageBar* m_messages;
    SidePane* m_side;
    SideStrip* m_strip;
    HistoryPanel* m_history;
    QTimer m_signSoon;
    bool m_inspectorOver = false;
    QPointer<QWidget> m_beside; // what stands in the place of the inspector: the history
    int m_besideWidth = 0;
};

} // namespace moothall::ui
