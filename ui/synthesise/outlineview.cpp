// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/outlineview.h"

#include "ui/style/look.h"
#include "ui/synthesise/outlinedelegate.h"
#include "ui/synthesise/outlinemodel.h"

#include <QContextMenuEvent>
#include <QDataStream>
#include <QDrag>
#include <QDropEvent>
#include <QIODevice>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

QString dragged() { return u"application/x-moothall-ideas"_s; }

QByteArray packed(const std::vector<Id<Idea>>& ideas)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Id<Idea> idea : ideas)
        stream << qint64(idea.value);
    return bytes;
}

std::vector<Id<Idea>> unpacked(const QByteArray& bytes)
{
    std::vector<Id<Idea>> ideas;
    QDataStream stream(bytes);
    for (qint64 value = 0; !stream.atEnd();) {
        stream >> value;
        ideas.push_back({value});
    }
    return ideas;
}

QPixmap pictureOf(const QString& words)
{
    const QFontMetrics metrics(fontOf(TypeRole::Base, QFont::DemiBold));
    QPixmap picture(metrics.horizontalAdvance(words) + px(24), px(32));
    picture.fill(tokens().tint);
    QPainter painter(&picture);
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.setPen(tokens().accent);
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    painter.setPen(tokens().text);
    painter.drawText(picture.rect(), Qt::AlignCenter, words);
    return picture;
}

} // namespace

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
    if (takes(*event))
        return;
    RowList::keyPressEvent(event);
}

bool OutlineView::takes(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_Escape) {
        emit escaped();
        return true;
    }
    const bool onTheme = m_model.themeAt(currentIndex()).has_value() && chosen().empty();
    const auto sorting = sortingKeyOf(key, onTheme);
    if (sorting)
        emit sortingWanted(*sorting);
    return sorting.has_value();
}

QMimeData* OutlineView::carried() const
{
    auto* carried = new QMimeData;
    carried->setData(dragged(), packed(chosen()));
    return carried;
}

void OutlineView::startDrag(Qt::DropActions)
{
    const auto ideas = chosen();
    if (ideas.empty())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried());
    drag->setPixmap(pictureOf(tr("%n idea(s)", nullptr, int(ideas.size()))));
    drag->setHotSpot({-px(8), -px(4)});
    drag->exec(Qt::MoveAction);
}

void OutlineView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(dragged()))
        event->acceptProposedAction();
    else
        event->ignore(); // the window opens files
}

void OutlineView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(dragged()))
        return event->ignore();
    RowList::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex over = indexAt(event->position().toPoint());
    mark(over.isValid() ? m_model.at(over).theme : -1);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent* event)
{
    RowList::dragLeaveEvent(event);
    mark(-1);
}

void OutlineView::dropEvent(QDropEvent* event)
{
    mark(-1);
    stopAutoScroll();
    setState(NoState);
    if (!event->mimeData()->hasFormat(dragged()))
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit ideasDropped(unpacked(event->mimeData()->data(dragged())),
                      m_model.themeAround(indexAt(event->position().toPoint())));
}

void OutlineView::mark(int theme)
{
    m_delegate->markTheme(theme > 0 ? theme : -1);
    viewport()->update();
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
