// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/fittedlist.h"

#include "ui/style/look.h"

#include <QScrollArea>
#include <QWheelEvent>

namespace moothall::ui {

FittedList::FittedList(const QString& name, QWidget* parent) : QListView(parent)
{
    setAccessibleName(name);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &FittedList::fit);
}

void FittedList::setModel(QAbstractItemModel* newModel)
{
    QListView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &FittedList::fitSoon);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &FittedList::fitSoon);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &FittedList::fitSoon);
    fit();
}

QSize FittedList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {px(200), height};
}

// Rows come one by one, and each asks for the height of all.
void FittedList::fitSoon()
{
    if (m_soon)
        return;
    m_soon = true;
    QMetaObject::invokeMethod(this, &FittedList::fit, Qt::QueuedConnection);
}

void FittedList::fit()
{
    m_soon = false;
    setFixedHeight(sizeHint().height());
    scheduleDelayedItemsLayout();
}

void FittedList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

// The page scrolls, not the list: it brings the current row into sight.
void FittedList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!current.isValid() || !isVisible())
        return;
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(above)) {
            const QRect row = visualRect(current);
            const QPoint middle = viewport()->mapTo(scroll->widget(), row.center());
            return scroll->ensureVisible(middle.x(), middle.y(), 0, row.height());
        }
}

// The page scrolls, not the list.
void FittedList::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace moothall::ui
