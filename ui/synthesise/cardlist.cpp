// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/cardlist.h"

#include "ui/style/look.h"
#include "ui/synthesise/carddelegate.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace moothall::ui {

namespace {

bool isWord(const QKeyEvent& key)
{
    return !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
           key.key() != Qt::Key_Space && !key.text().isEmpty() && key.text()[0].isPrint();
}

} // namespace

CardList::CardList(CardsModel& model, const QString& name, QWidget* parent)
    : RowList(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(model, this));
    setAccessibleName(name);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void CardList::growWithCards()
{
    m_grows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &CardList::fit);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CardList::fit);
    connect(&Look::now(), &Look::changed, this, &CardList::fit);
    fit();
}

std::optional<Id<Idea>> CardList::current() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.at(index).id) : std::nullopt;
}

void CardList::fit()
{
    if (!m_grows)
        return;
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    setFixedHeight(height);
    setVisible(height > 0);
}

void CardList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && current())
        emit removeWanted(*current());
    else if (isWord(*event))
        event->ignore(); // letters and digits are keys of the screen
    else
        RowList::keyPressEvent(event);
}

void CardList::mouseReleaseEvent(QMouseEvent* event)
{
    RowList::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const auto* delegate = static_cast<const CardDelegate*>(itemDelegate());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        delegate->crossOf(visualRect(index)).contains(event->pos()))
        emit removeWanted(m_model.at(index).id);
}

void CardList::resizeEvent(QResizeEvent* event)
{
    RowList::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void CardList::focusInEvent(QFocusEvent* event)
{
    RowList::focusInEvent(event);
    if (!selectionModel()->hasSelection() && m_model.rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : m_model.index(0));
    else if (currentIndex().isValid())
        emit currentShown(visualRect(currentIndex()));
}

void CardList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowList::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit currentShown(visualRect(current));
}

} // namespace moothall::ui
