// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas put where they belong together: themes with their ideas, and beside them those in none.
#pragma once

#include "core/synthesise/themes.h"
#include "ui/models/desk.h"
#include "ui/synthesise/board/sortingkeys.h"
#include "ui/synthesise/board/ways.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace moothall::ui {

class BoardSelection;
class CameFrom;
class PhraseLine;
class FindLine;
class Label;
class MergeQuestion;
class OrEmpty;
class OutlineModel;
class OutlineView;
class SharedSelection;
class SortingHands;
class SplitField;

class ThemesPane : public QWidget, public SortingPlace
{
    Q_OBJECT

public:
    // What is chosen is chosen on the wall as well.
    ThemesPane(Desk& desk, BoardSelection& selection, QWidget* parent = nullptr);

    void enter();
    void choose(Id<Theme> theme);
    void choose(const std::vector<Id<Idea>>& ideas);
    void follow(const Way& way);

    void beginTheme() override;
    void editCurrent() override;
    void removeCurrent() override;
    void parkChosen() override;
    void copyChosen() override;
    void takeOut() override;
    void beginMerge() override;
    void beginSplit() override;
    void putTogether() override;
    void agree(int more) override;
    void find() override;
    void followBack() override;
    std::optional<Id<Theme>> themeAround() const override;

    // "42 of 64 ideas placed, 9 themes"
    QString progress() const;

signals:
    void progressChanged();
    void wantsGather();
    void left(); // Escape, where nothing else ends
    void wantsInsight(moothall::Id<moothall::Theme> theme);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildContent();
    QWidget* buildTray();
    void listen();
    void listenTo(OutlineView& view);
    void addTheme();
    void send(int theme) override;
    template <class Act>
    void actOnChosen(Act&& act); // and goes on with the next idea
    void takeParts(const QStringList& parts);
    Id<Idea> currentIdea() const;  // 0: none
    std::vector<Way> ways() const; // of what is current
    void showWays();
    void showMenu(OutlineView& view, const QPoint& global);
    void endFind();
    void showCounts();
    void showPlace();
    OutlineView& active() const; // where the ideas are chosen

    Desk& m_desk;
    OutlineModel* m_outline;
    OutlineModel* m_unsorted;
    OutlineView* m_themes;
    OutlineView* m_tray;
    PhraseLine* m_new;
    FindLine* m_find;
    SharedSelection* m_shared;
    SortingHands* m_hands;
    MergeQuestion* m_merge;
    SplitField* m_split;
    CameFrom* m_cameFrom;
    Label* m_trayCount;
    OrEmpty* m_themesOrEmpty;
    OrEmpty* m_trayOrEmpty;
    OrEmpty* m_allOrEmpty;
    QWidget* m_trayBox = nullptr;
    QBoxLayout* m_sides;
    bool m_inTray = true; // which list is active
    std::vector<Id<Idea>> m_newIdeas;
};

} // namespace moothall::ui
