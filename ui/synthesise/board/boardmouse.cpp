// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wall does while a button of the mouse is held: choose, carry, draw a band, move the
// wall.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/board/framepainter.h"

#include <QApplication>
#include <QMouseEvent>

#include <cmath>

namespace moothall::ui {

std::optional<int> BoardView::noteUnder(QPointF pixel) const
{
    for (const BoardRegion* region : {&m_wall, &m_tray})
        if (QRectF(region->area).contains(pixel))
            if (const auto spot = region->shown.hit(region->fromWidget(pixel)))
                return region->shown.noteAt(*spot);
    return std::nullopt;
}

// The pile whose name is there; names lie over notes where they are larger than their frame.
std::optional<int> BoardView::headerUnder(QPointF pixel) const
{
    if (!QRectF(m_wall.area).contains(pixel))
        return std::nullopt;
    std::optional<int> found;
    const auto& frames = m_wall.shown.frames();
    for (int i = 0; i < int(frames.size()); ++i)
        if (headerArea(m_wall.onWidget(frames[std::size_t(i)].area), m_wall.camera.scale)
                .contains(pixel))
            found = i;
    return found;
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_pointer = event->position();
    m_cameraAtPress = m_wall.camera;
    m_toChooseAlone.reset();
    m_reading.reset();
    m_hoverTimer.stop();
    if (event->button() == Qt::MiddleButton) {
        m_grip = Grip::Pan;
        return setCursor(Qt::ClosedHandCursor);
    }
    if (event->button() != Qt::LeftButton || m_carry)
        return;
    if (hasTray() && std::abs(m_pressed.y() - m_wall.area.bottom()) < px(4)) {
        m_grip = Grip::Tray;
        return;
    }
    if (const auto pile = headerUnder(m_pressed)) {
        m_grip = Grip::Header;
        return chooseFrame(m_wall.shown.piles()[std::size_t(*pile)].id);
    }
    if (const auto note = noteUnder(m_pressed)) {
        m_grip = Grip::Notes;
        return pressNote(*note, event->modifiers());
    }
    m_grip = Grip::Band;
    m_band = {};
    const bool adds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_chosenAtPress = adds ? m_selection.ideas() : BoardSelection::Ideas();
    if (!adds) {
        m_currentPile.reset();
        m_selection.clear();
    }
}

void BoardView::pressNote(int note, Qt::KeyboardModifiers modifiers)
{
    const Id<Idea> idea = m_model.cardAt(note).id;
    if (modifiers & Qt::ControlModifier)
        return m_selection.toggle(idea);
    if (modifiers & Qt::ShiftModifier)
        return m_selection.add(idea);
    if (!m_selection.contains(idea))
        return m_selection.choose(idea);
    m_toChooseAlone = note; // unless it is carried with the others
    m_selection.add(idea);
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_grip == Grip::None)
        return hover(m_pointer);
    dragTo(m_pointer);
}

void BoardView::dragTo(QPointF pixel)
{
    const bool isDragged =
        (pixel - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    switch (m_grip) {
    case Grip::Pan:
        return setCamera({m_cameraAtPress.scale,
                          m_cameraAtPress.origin - (pixel - m_pressed) / m_cameraAtPress.scale});
    case Grip::Tray:
        m_wantedTrayHeight = int(height() - pixel.y());
        return layOutAll(false);
    case Grip::Band:
        if (isDragged || !m_band.isNull())
            stretchBand(pixel);
        return;
    case Grip::Notes:
        if (!m_carry && isDragged) {
            pickUp();
            if (!m_carry)
                m_grip = Grip::None;
            m_edgeTimer.start();
        }
        if (m_carry)
            aimAt(pixel);
        return;
    case Grip::Header:
        if (isDragged && m_currentPile && m_currentPile->kind == PileKind::Theme) {
            m_carriedTheme = Id<Theme>{m_currentPile->value};
            setCursor(Qt::ClosedHandCursor);
        }
        if (m_carriedTheme)
            aimAt(pixel);
        return;
    case Grip::None:
        return;
    }
}

void BoardView::stretchBand(QPointF pixel)
{
    m_band = QRectF(m_pressed, pixel).normalized();
    BoardSelection::Ideas ideas = m_chosenAtPress;
    Id<Idea> current;
    for (const BoardRegion* region : {&m_wall, &m_tray}) {
        const QRectF part = m_band & QRectF(region->area);
        if (part.isEmpty())
            continue;
        const QRectF inside(region->fromWidget(part.topLeft()),
                            region->fromWidget(part.bottomRight()));
        region->shown.forEachNoteIn(inside, [&](Spot spot, const QRectF&) {
            const Id<Idea> idea = m_model.cardAt(region->shown.noteAt(spot)).id;
            ideas.insert(idea);
            current = idea;
        });
    }
    m_selection.choose(std::move(ideas), current);
    update();
}

// What is in the hand would fall here.
void BoardView::aimAt(QPointF pixel)
{
    BoardRegion& region = regionAt(pixel);
    const QPointF point = region.fromWidget(pixel);
    std::optional<Spot> gap = region.shown.gapAt(point);
    if (&region == &m_tray && hasTray())
        gap = Spot{0, 0}; // the tray keeps its own order
    if (m_carriedTheme) {
        m_target = gap && &region == &m_wall
                       ? std::optional(region.shown.piles()[std::size_t(gap->pile)].id)
                       : std::nullopt;
        return update();
    }
    m_target.reset();
    if (gap) {
        const Pile& pile = region.shown.piles()[std::size_t(gap->pile)];
        m_target = pile.id;
        const int place = &region == &m_tray         ? 0
                          : pile.id == m_carry->pile ? placeWithout(*m_carry, pile, gap->place)
                                                     : gap->place;
        if (pile.id != m_carry->pile || place != m_carry->place) {
            m_carry->pile = pile.id;
            m_carry->place = place;
            showCarried();
        }
    }
    update();
}

// While something is carried near an edge of the wall, the wall moves.
void BoardView::scrollAtEdges()
{
    if (!m_carry || m_carriedByKeyboard)
        return m_edgeTimer.stop();
    const double near = px(28);
    const QRectF area(m_wall.area);
    QPointF by;
    if (m_pointer.x() < area.left() + near)
        by.setX(-1);
    if (m_pointer.x() > area.right() - near)
        by.setX(1);
    if (m_pointer.y() < area.top() + near)
        by.setY(-1);
    if (m_pointer.y() > area.bottom() - near && m_pointer.y() < area.bottom())
        by.setY(1);
    if (by.isNull())
        return;
    setCamera({m_wall.camera.scale, m_wall.camera.origin + by * px(12) / m_wall.camera.scale});
    aimAt(m_pointer);
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    const Grip grip = m_grip;
    m_grip = Grip::None;
    m_edgeTimer.stop();
    unsetCursor();
    if (m_carriedTheme) {
        const Id<Theme> theme = *m_carriedTheme;
        const auto target = m_target;
        const bool onWall = QRectF(m_wall.area).contains(event->position());
        m_carriedTheme.reset();
        m_target.reset();
        update();
        if (!onWall || (target && target->value == theme.value))
            return;
        if (!target || target->kind == PileKind::Theme)
            emit themeDropped(theme,
                              target ? std::optional(Id<Theme>{target->value}) : std::nullopt);
        return;
    }
    if (m_carry && !m_carriedByKeyboard)
        return letGo(m_target.has_value());
    if (grip == Grip::Notes && m_toChooseAlone)
        m_selection.choose(m_model.cardAt(*m_toChooseAlone).id);
    update();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (headerUnder(event->position()))
        emit renameWanted();
    else if (const auto note = noteUnder(event->position())) {
        m_reading = note;
        update();
    }
}

} // namespace moothall::ui
