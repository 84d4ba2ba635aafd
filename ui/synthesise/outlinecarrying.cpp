// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ideas of the outline in the hand: dragged, or picked up, moved by keys and let go.
#include "ui/style/look.h"
#include "ui/synthesise/board/cardwords.h"
#include "ui/synthesise/outlinedelegate.h"
#include "ui/synthesise/outlinemodel.h"
#include "ui/synthesise/outlineview.h"
#include "ui/widgets/badges.h"

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

// The idea that those carried would lie before, in the theme of the row above the gap; absent:
// behind all of the theme.
std::optional<Id<Idea>> firstBelow(const OutlineModel& outline, int row,
                                   const std::vector<Id<Idea>>& carried)
{
    for (++row; row < outline.rowCount(); ++row) {
        const auto idea = outline.ideaAt(outline.index(row));
        if (!idea || std::ranges::find(carried, *idea) == carried.end())
            return idea;
    }
    return std::nullopt;
}

} // namespace

bool OutlineView::pickUp()
{
    const int first = firstChosenRow();
    if (chosen().empty() || !m_model.themeAround(m_model.index(first)))
        return false;
    m_carried = chosen();
    moveGap(first);
    return true;
}

bool OutlineView::takesCarryingKey(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Up:
        moveGap(m_gap.row());
        return true;
    case Qt::Key_Down:
        moveGap(m_gap.row() + 2);
        return true;
    case Qt::Key_Home:
        moveGap(1);
        return true;
    case Qt::Key_End:
        moveGap(m_model.rowCount());
        return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        letGo(true);
        return true;
    case Qt::Key_Escape:
        letGo(false);
        return true;
    default:
        return key.modifiers() == Qt::NoModifier; // nothing else while something is in the hand
    }
}

// Above the first theme there is no place.
void OutlineView::moveGap(int row)
{
    const QModelIndex above = m_model.index(std::clamp(row, 1, m_model.rowCount()) - 1);
    showGap(above);
    scrollTo(above);
    const OutlineRow& place = m_model.at(above);
    setAccessibleDescription(above == m_model.index(0) || m_model.themeAt(above)
                                 ? tr("In the hand, first in %1").arg(themeLetter(place.theme))
                                 : tr("In the hand, in %1 after “%2”")
                                       .arg(themeLetter(place.theme), wordsOf(place.card)));
}

void OutlineView::showGap(const QModelIndex& above)
{
    m_gap = above;
    viewport()->update();
}

void OutlineView::letGo(bool drops)
{
    const auto ideas = std::exchange(m_carried, {});
    const QModelIndex above = m_gap; // gone, if somebody took that row away meanwhile
    showGap({});
    setAccessibleDescription({});
    if (drops && above.isValid())
        drop(ideas, above);
}

void OutlineView::drop(const std::vector<Id<Idea>>& ideas, const QModelIndex& above)
{
    emit ideasDropped(ideas, m_model.themeAround(above), firstBelow(m_model, above.row(), ideas));
}

void OutlineView::focusOutEvent(QFocusEvent* event)
{
    RowList::focusOutEvent(event);
    if (isCarrying() && event->reason() != Qt::ActiveWindowFocusReason)
        letGo(false);
}

void OutlineView::paintEvent(QPaintEvent* event)
{
    RowList::paintEvent(event);
    if (!m_gap.isValid())
        return;
    const QRect above = visualRect(m_gap);
    QPainter painter(viewport());
    painter.fillRect(
        QRect(above.left() + px(6), above.bottom() - px(1), above.width() - px(12), px(3)),
        tokens().accent);
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
    drag->setPixmap(pictureOf(tr("%Ln idea(s)", nullptr, int(ideas.size()))));
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

// The row above the gap that is nearest; none over the name of a theme, or where there are no
// themes.
QModelIndex OutlineView::aboveGapAt(const QPoint& point) const
{
    const QModelIndex over = indexAt(point);
    if (!over.isValid() || m_model.themeAt(over) || !m_model.themeAround(over))
        return {};
    const bool isUpperHalf = point.y() < visualRect(over).center().y();
    return isUpperHalf ? m_model.index(over.row() - 1) : over;
}

void OutlineView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!event->mimeData()->hasFormat(dragged()))
        return event->ignore();
    RowList::dragMoveEvent(event); // scrolls at the edges
    const QPoint point = event->position().toPoint();
    const QModelIndex over = indexAt(point);
    markTheme(over.isValid() ? m_model.at(over).theme : -1);
    showGap(aboveGapAt(point));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void OutlineView::dragLeaveEvent(QDragLeaveEvent* event)
{
    RowList::dragLeaveEvent(event);
    markTheme(-1);
    showGap({});
}

void OutlineView::dropEvent(QDropEvent* event)
{
    markTheme(-1);
    showGap({});
    stopAutoScroll();
    setState(NoState);
    if (!event->mimeData()->hasFormat(dragged()))
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    const QPoint point = event->position().toPoint();
    const auto ideas = unpacked(event->mimeData()->data(dragged()));
    if (const QModelIndex above = aboveGapAt(point); above.isValid())
        drop(ideas, above);
    else
        emit ideasDropped(ideas, m_model.themeAround(indexAt(point)), std::nullopt);
}

void OutlineView::markTheme(int theme)
{
    m_delegate->markTheme(theme > 0 ? theme : -1);
    viewport()->update();
}

} // namespace moothall::ui
