// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall as a part of a screen: its tools, the wall with the tray, lines to find and to name, and
// room for what is suggested.
#pragma once

#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/board/sortingpane.h"

namespace moothall::ui {

class BesideWall;
class BoardSelection;
class BoardTools;
class BoardView;
class FindRow;
class Label;
class NameField;
class OrEmpty;

class BoardPane : public SortingPane
{
    Q_OBJECT

public:
    explicit BoardPane(Desk& desk, QWidget* parent = nullptr);

    void enter() override;
    void choose(const Ideas& ideas) override;
    void choose(Id<Theme> theme) override;

    void beginTheme() override;
    void editCurrent() override;
    void copyChosen() override;
    void beginMerge() override;
    void find() override;
    std::optional<Id<Theme>> themeAround() const override;

    // "42 of 64 ideas placed · 9 themes"
    QString progress() const;

    BoardModel& model() { return *m_model; }
    BoardSelection& selection() { return *m_selection; }
    BoardView& view() { return *m_view; }

    // What may stand at the right of the wall, or over it where there is no room; the pane owns it.
    // The first is shown at once where there is room.
    BesideWall& beside() { return *m_beside; }

    // Where they are written to has been asked before.
    bool saveWall(const QString& path);
    bool saveCards(const QString& path);

signals:
    void suggestionKeyPressed(int key); // S J R X L

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTrayHeader();
    void listen();
    void endNaming();
    void takeName(const QString& name);
    Ideas chosen() const override;
    Id<Idea> currentIdea() const override;
    std::optional<Id<Theme>> currentTheme() const override;
    std::optional<QRectF> areaOfCurrent() const override;
    std::function<void()> wayOn() const override;
    QString howToChooseATheme() const override;
    void offerMore(ThemeMenu& menu) override;
    void showCounts();
    void askForPath(const QString& caption, const QString& suffix,
                    const std::function<void(const QString&)>& save);
    QString projectTitle() const;

    BoardModel* m_model;
    BoardSelection* m_selection;
    BoardView* m_view;
    BoardTools* m_tools;
    FindRow* m_find;
    QWidget* m_trayHeader = nullptr;
    Label* m_trayCount;
    OrEmpty* m_allOrEmpty = nullptr;
    QWidget* m_content = nullptr;
    NameField* m_name;
    std::optional<Id<Theme>> m_renaming; // absent while a new theme is named
    Ideas m_newIdeas;
    BesideWall* m_beside;
};

} // namespace moothall::ui
