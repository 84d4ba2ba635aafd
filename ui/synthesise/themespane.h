// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas put where they belong together: themes with their ideas, and beside them those in none.
#pragma once

#include "core/synthesise/themes.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QLineEdit;

namespace moothall::ui {

class EntryLine;
class Label;
class OrEmpty;
class OutlineModel;
class OutlineView;

class ThemesPane : public QWidget
{
    Q_OBJECT

public:
    explicit ThemesPane(Desk& desk, QWidget* parent = nullptr);

    void enter();
    void beginTheme(); // from the chosen ideas
    void editCurrent();
    void removeCurrent();
    void parkChosen();
    void find();

    // "42 of 64 ideas placed, 9 themes"
    QString progress() const;

signals:
    void progressChanged();
    void wantsGather();
    void wantsInsight(moothall::Id<moothall::Theme> theme);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTray();
    QWidget* buildHints();
    void listen(OutlineView& view);
    void addTheme();
    void send(int theme);
    void moveTo(const std::vector<Id<Idea>>& ideas, std::optional<Id<Theme>> theme);
    void beginMerge();
    void merge(Id<Theme> into);
    void stopMerge();
    void showMenu(OutlineView& view, const QPoint& global);
    void endFind();
    void showCounts();
    void showPlace();
    OutlineView& active() const; // where the ideas are chosen
    std::optional<Id<Theme>> chosenTheme() const;
    QString nameOf(Id<Theme> theme) const; // its letter

    Desk& m_desk;
    OutlineModel* m_outline;
    OutlineModel* m_unsorted;
    OutlineView* m_themes;
    OutlineView* m_tray;
    EntryLine* m_new;
    QLineEdit* m_find;
    Label* m_asking; // what the next letter does, while themes are merged
    Label* m_trayCount;
    OrEmpty* m_themesOrEmpty;
    OrEmpty* m_trayOrEmpty;
    OrEmpty* m_allOrEmpty;
    QWidget* m_trayBox = nullptr;
    QBoxLayout* m_sides;
    bool m_inTray = true; // which list is active
    std::vector<Id<Idea>> m_newIdeas;
    std::optional<Id<Theme>> m_merging;
};

} // namespace moothall::ui
