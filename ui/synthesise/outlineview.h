// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of ideas that are chosen, one or many, and sent to themes by letter, or carried there by
// mouse or by keyboard.
#pragma once

#include "core/synthesise/ideacards.h"
#include "ui/synthesise/board/sortingkeys.h"
#include "ui/widgets/rowlist.h"

#include <QPersistentModelIndex>

#include <optional>
#include <vector>

namespace moothall::ui {

class OutlineDelegate;
class OutlineModel;

class OutlineView : public RowList
{
    Q_OBJECT

public:
    OutlineView(OutlineModel& model, const QString& name, QWidget* parent = nullptr);

    const OutlineModel& outline() const { return m_model; }
    // The chosen ideas, from top to bottom.
    std::vector<Id<Idea>> chosen() const;
    void choose(const QModelIndex& index); // this row alone
    void choose(const std::vector<Id<Idea>>& ideas);
    QMimeData* carried() const; // the chosen ideas, as a drag brings them
    bool pickUp(); // the chosen ideas, to be moved by keys; false: they lie in no theme
    bool isCarrying() const { return !m_carried.empty(); }
    int firstChosenRow() const; // -1: none
    // Where the chosen ideas have gone, the one that took their place is chosen: sorting goes on.
    void goOnFrom(int row);

signals:
    void sortingWanted(const moothall::ui::SortingKey& key);
    void escaped();
    void menuWanted(const QPoint& global);
    // On a theme, or between ideas that lie in it; absent: on no theme, or behind all of them.
    void ideasDropped(const std::vector<moothall::Id<moothall::Idea>>& ideas,
                      std::optional<moothall::Id<moothall::Theme>> theme,
                      std::optional<moothall::Id<moothall::Idea>> before);

public:
    void keyboardSearch(const QString&) override {} // letters name themes

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool takes(const QKeyEvent& key);
    bool takesCarryingKey(const QKeyEvent& key);
    void moveGap(int row); // before that row
    void showGap(const QModelIndex& above);
    void letGo(bool drop);
    void drop(const std::vector<Id<Idea>>& ideas, const QModelIndex& above);
    QModelIndex aboveGapAt(const QPoint& point) const;
    void markTheme(int theme);

    OutlineModel& m_model;
    OutlineDelegate* m_delegate;
    std::vector<Id<Idea>> m_carried; // by keyboard
    QPersistentModelIndex m_gap;     // the row above it; invalid: nothing would go anywhere
};

} // namespace moothall::ui
