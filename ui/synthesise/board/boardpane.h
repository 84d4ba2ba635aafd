// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The wall as a part of a screen: its tools, the wall with the tray, lines to find and to name, and
// room for what is suggested.
#pragma once

#include "ui/models/desk.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/board/sortingkeys.h"
#include "ui/synthesise/board/ways.h"

#include <QWidget>

namespace moothall::ui {

class BesideWall;
class BoardSelection;
class BoardTools;
class BoardView;
class FindRow;
class Label;
class NameField;
class MergeQuestion;
class OrEmpty;
class SortingHands;
class SplitField;

class BoardPane : public QWidget, public SortingPlace
{
    Q_OBJECT

public:
    explicit BoardPane(Desk& desk, QWidget* parent = nullptr);

    void enter();
    void choose(const std::vector<Id<Idea>>& ideas); // and shows the first
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
    void progressChanged();
    void wantsGather();
    void wantsInsight(moothall::Id<moothall::Theme> theme);
    void suggestionKeyPressed(int key); // S J R X L

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTrayHeader();
    void listen();
    void endNaming();
    void takeName(const QString& name);
    void takeParts(const QStringList& parts);
    void send(int theme) override;
    template <class Act>
    void actOnChosen(Act&& act); // and goes on with the next idea
    void showMenu(const QPoint& global);
    void showCounts();
    void askForPath(const QString& caption, const QString& suffix,
                    const std::function<void(const QString&)>& save);
    QString projectTitle() const;

    Desk& m_desk;
    BoardModel* m_model;
    BoardSelection* m_selection;
    SortingHands* m_hands;
    BoardView* m_view;
    BoardTools* m_tools;
    FindRow* m_find;
    MergeQuestion* m_merge;
    QWidget* m_trayHeader = nullptr;
    Label* m_trayCount;
    OrEmpty* m_allOrEmpty = nullptr;
    QWidget* m_content = nullptr;
    NameField* m_name;
    SplitField* m_split;
    std::optional<Id<Theme>> m_renaming; // absent while a new theme is named
    std::vector<Id<Idea>> m_newIdeas;
    BesideWall* m_beside;
};

} // namespace moothall::ui
