// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wall does where the pointer is: show the whole of a note, scroll, scale, open the menu.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"

#include <QContextMenuEvent>
#include <QWheelEvent>

#include <cmath>

namespace moothall::ui {

void BoardView::hover(QPointF pixel)
{
    const bool onEdge = hasTray() && std::abs(pixel.y() - m_wall.area.bottom()) < px(4);
    setCursor(onEdge ? Qt::SplitVCursor : Qt::ArrowCursor);
    const auto note = noteUnder(pixel);
    if (note == m_hovered)
        return;
    m_hovered = note;
    if (m_reading && m_reading != m_model.noteOf(m_selection.current())) {
        m_reading.reset();
        update();
    }
    const BoardRegion* region = note ? regionOf(*note) : nullptr;
    if (region && isCutAt(m_model.faceOf(*note), region->camera.scale))
        m_hoverTimer.start();
    else
        m_hoverTimer.stop();
}

void BoardView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    m_hoverTimer.stop();
    m_reading.reset();
    update();
}

// The wheel moves what is under it; with Ctrl it scales the wall.
void BoardView::wheelEvent(QWheelEvent* event)
{
    const QPointF pixel = event->position();
    if (event->modifiers() & Qt::ControlModifier) {
        const double steps = event->angleDelta().y() / 120.0;
        const double wanted = clampedZoom(zoom() * std::pow(1.2, steps)) * textScale();
        setCamera(m_wall.camera.zoomedAt(pixel - m_wall.area.topLeft(), wanted));
        return event->accept();
    }
    QPointF by = event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 120 * px(60)
                                              : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = {by.y(), 0};
    BoardRegion& region = regionAt(pixel);
    const bool across = &region == &m_tray && m_tray.shown.frames().front().notes.rows() <= 1;
    if (across && by.x() == 0)
        by = {by.y(), 0};
    const QPointF origin = region.camera.origin - by / region.camera.scale;
    if (&region == &m_tray)
        setTrayOrigin(origin);
    else
        setCamera({m_wall.camera.scale, origin});
    m_hoverTimer.stop();
    event->accept();
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPointF pixel = event->pos();
        if (const auto pile = headerUnder(pixel))
            chooseFrame(m_wall.shown.piles()[std::size_t(*pile)].id);
        else if (const auto note = noteUnder(pixel);
                 note && !m_selection.contains(m_model.cardAt(*note).id))
            m_selection.choose(m_model.cardAt(*note).id);
        return emit menuWanted(event->globalPos());
    }
    QPointF place = rect().center();
    if (const auto note = m_model.noteOf(m_selection.current()))
        place = areaOfNote(*note).value_or(QRectF(place, QSizeF())).center();
    else if (const auto frame = m_currentPile ? areaOfPile(*m_currentPile) : std::nullopt)
        place = frame->topLeft() + QPointF(px(20), px(20));
    emit menuWanted(mapToGlobal(place.toPoint()));
}

} // namespace moothall::ui
