// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas put where they belong together: themes with their ideas, and beside them those in none.
#pragma once

#include "ui/synthesise/board/sortingpane.h"

class QBoxLayout;

namespace moothall::ui {

class BoardSelection;
class CameFrom;
class PhraseLine;
class FindLine;
class Label;
class OrEmpty;
class OutlineModel;
class OutlineView;
class SharedSelection;

class ThemesPane : public SortingPane
{
    Q_OBJECT

public:
    // What is chosen is chosen on the wall as well.
    ThemesPane(Desk& desk, BoardSelection& selection, QWidget* parent = nullptr);

    void enter() override;
    void choose(Id<Theme> theme) override;
    void choose(const Ideas& ideas) override;

    void beginTheme() override;
    void editCurrent() override;
    void parkChosen() override;
    void copyChosen() override;
    void beginMerge() override;
    void find() override;
    std::optional<Id<Theme>> themeAround() const override;

    // "42 of 45 ideas placed · 19 seeds · 9 themes"
    QString progress() const;

signals:
    void left(); // Escape, where nothing else ends

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildTray();
    void listen();
    void listenTo(OutlineView& view);
    void addTheme();
    Ideas chosen() const override;
    Id<Idea> currentIdea() const override;
    std::optional<Id<Theme>> currentTheme() const override;
    std::optional<QRectF> areaOfCurrent() const override;
    std::function<void()> wayOn() const override;
    QString howToChooseATheme() const override;
    void showWays();
    void endFind();
    void showCounts();
    void showPlace();
    OutlineView& active() const; // where the ideas are chosen

    OutlineModel* m_outline;
    OutlineModel* m_unsorted;
    OutlineView* m_themes;
    OutlineView* m_tray;
    PhraseLine* m_new;
    FindLine* m_find;
    SharedSelection* m_shared;
    CameFrom* m_cameFrom;
    Label* m_trayCount;
    OrEmpty* m_themesOrEmpty;
    OrEmpty* m_trayOrEmpty;
    OrEmpty* m_allOrEmpty;
    QWidget* m_trayBox = nullptr;
    QBoxLayout* m_sides;
    bool m_inTray = true; // which list is active
    Ideas m_newIdeas;
};

} // namespace moothall::ui
