// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/fittedlist.h"

#include "ui/style/look.h"

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
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &FittedList::fit);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &FittedList::fit);
    connect(newModel, &QAbstractItemModel::dataChanged, this, &FittedList::fit);
}

QSize FittedList::sizeHint() const
{
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row)
        height += sizeHintForRow(row);
    return {px(200), height};
}

void FittedList::fit()
{
    setFixedHeight(sizeHint().height());
    scheduleDelayedItemsLayout();
}

void FittedList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

// The page scrolls, not the list.
void FittedList::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace moothall::ui
