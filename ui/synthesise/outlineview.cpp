// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/outlineview.h"

#include "ui/synthesise/outlinedelegate.h"
#include "ui/synthesise/outlinemodel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace moothall::ui {

OutlineView::OutlineView(OutlineModel& model, const QString& name, QWidget* parent)
    : RowList(parent), m_model(model), m_delegate(new OutlineDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false);
}

std::vector<Id<Idea>> OutlineView::chosen() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    std::vector<Id<Idea>> ideas;
    for (const QModelIndex& row : rows)
        if (const auto idea = m_model.ideaAt(row))
            ideas.push_back(*idea);
    return ideas;
}

void OutlineView::choose(const QModelIndex& index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void OutlineView::choose(const std::vector<Id<Idea>>& ideas)
{
    selectionModel()->clearSelection();
    for (const Id<Idea> idea : ideas)
        selectionModel()->setCurrentIndex(m_model.indexOf({OutlineKind::Idea, idea.value}),
                                          QItemSelectionModel::Select);
}

int OutlineView::firstChosenRow() const
{
    int first = -1;
    for (const QModelIndex& row : selectionModel()->selectedRows())
        if (first < 0 || row.row() < first)
            first = row.row();
    return first;
}

void OutlineView::goOnFrom(int row)
{
    if (row < 0 || !chosen().empty())
        return;
    for (int next = std::min(row, m_model.rowCount() - 1); next >= 0; --next)
        if (m_model.index(next).flags() & Qt::ItemIsSelectable)
            return choose(m_model.index(next));
}

void OutlineView::keyPressEvent(QKeyEvent* event)
{
    if (isCarrying() ? takesCarryingKey(*event) : takes(*event))
        return;
    RowList::keyPressEvent(event);
}

bool OutlineView::takes(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape) {
        emit escaped();
        return true;
    }
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier && pickUp())
        return true;
    const bool onTheme = m_model.themeAt(currentIndex()).has_value() && chosen().empty();
    const auto sorting = sortingKeyOf(key, onTheme);
    if (sorting)
        emit sortingWanted(*sorting);
    return sorting.has_value();
}

void OutlineView::contextMenuEvent(QContextMenuEvent* event)
{
    emit menuWanted(event->globalPos());
}

// The first row is chosen when the keyboard comes to a list where none is.
void OutlineView::focusInEvent(QFocusEvent* event)
{
    RowList::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason ||
                            event->reason() == Qt::BacktabFocusReason ||
                            event->reason() == Qt::OtherFocusReason;
    if (byKeyboard && m_model.rowCount() > 0 && !selectionModel()->hasSelection())
        choose(currentIndex().isValid() ? currentIndex() : m_model.index(0));
}

} // namespace moothall::ui
