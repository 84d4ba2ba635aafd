// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wall is looked at, and how it stays where it was looked at while things change.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"

#include <algorithm>
#include <map>

namespace moothall::ui {

double startingZoom() { return Look::now().isLarge() ? 0.75 : 0.85; }

double BoardView::textScale() const { return px(1000) / 1000.0; }

double BoardView::zoom() const { return m_wall.camera.scale / textScale(); }

void BoardView::setZoom(double zoom)
{
    // What is current stays where it is; otherwise the middle does.
    QPointF pivot = QRectF(QPointF(), QSizeF(m_wall.area.size())).center();
    if (const auto note = m_model.noteOf(m_selection.current()))
        if (const auto area = areaOfNote(*note);
            area && regionOf(*note) == &m_wall && area->intersects(QRectF(m_wall.area)))
            pivot = area->center() - m_wall.area.topLeft();
    setCamera(m_wall.camera.zoomedAt(pivot, clampedZoom(zoom) * textScale()));
}

void BoardView::zoomBy(bool larger) { setZoom(nextZoom(zoom(), larger)); }

void BoardView::fit()
{
    const QSizeF window = QSizeF(m_wall.area.size()) - QSizeF(2 * aroundWall, 2 * aroundWall);
    Camera camera = m_wall.camera;
    for (int round = 0; round < 3; ++round) // names need more of a smaller wall
        camera = Camera::showing(wallBounds(camera.scale), window, textScale(), 0.01 * textScale());
    camera.origin -= QPointF(aroundWall, aroundWall) / camera.scale;
    setCamera(camera);
}

void BoardView::zoomTo(PileId pile)
{
    const auto place = pileWithId(m_wall.shown.piles(), pile);
    if (!place)
        return;
    const QRectF area = m_wall.shown.frames()[std::size_t(*place)].area.adjusted(-12, -12, 12, 12);
    setCamera(Camera::showing(area, m_wall.area.size(), 1.5 * textScale(), 0.4 * textScale()));
}

// With the names that go over the upper edges of small frames.
QRectF BoardView::wallBounds(double scale) const
{
    const double over = std::max(0.0, px(26) / scale - units::header);
    return m_wall.shown.bounds().adjusted(0, -over, 0, 0);
}

// The wall as one comes to it: legible, from its upper left corner.
void BoardView::startingView()
{
    if (m_wall.area.isEmpty())
        return;
    m_started = true;
    const double scale = startingZoom() * textScale();
    const double margin = aroundWall / scale;
    m_tray.camera.origin = m_tray.shown.bounds().topLeft() - QPointF(margin, margin);
    setCamera({scale, m_wall.shown.bounds().topLeft() - QPointF(margin, margin)});
}

void BoardView::setCamera(const Camera& camera)
{
    const bool zoomed = camera.scale != m_wall.camera.scale;
    m_wall.camera = camera.within(wallBounds(camera.scale), m_wall.area.size(), aroundWall);
    if (zoomed) {
        m_settles.start();
        m_reading.reset();
        emit zoomChanged();
    }
    showScrollBars();
    update();
    emit layoutChanged();
}

void BoardView::setTrayOrigin(QPointF origin)
{
    m_tray.camera.origin = origin;
    showScrollBars();
    update();
    emit layoutChanged();
}

// The frames that are seen; notes flow within them, and hold nothing.
std::vector<BoardView::Held> BoardView::held() const
{
    std::vector<Held> held;
    for (std::size_t i = 0; i < m_wall.base.frames().size(); ++i) {
        const QRectF seen = m_wall.base.frames()[i].area.intersected(m_wall.seen());
        if (!seen.isEmpty())
            held.push_back({m_wall.base.piles()[i].id, m_wall.base.frames()[i].area.topLeft(),
                            seen.width() * seen.height()});
    }
    return held;
}

// Moves along with the frames that most of what was seen lay in; usually none of them has moved.
void BoardView::keepInSight(const std::vector<Held>& before)
{
    std::map<std::pair<double, double>, double> moves; // how far, and how much of what was seen
    for (const Held& frame : before)
        if (const auto pile = pileWithId(m_wall.base.piles(), frame.pile)) {
            const QPointF way =
                m_wall.base.frames()[std::size_t(*pile)].area.topLeft() - frame.topLeft;
            moves[{way.x(), way.y()}] += frame.seen;
        }
    const auto most =
        std::ranges::max_element(moves, {}, [](const auto& move) { return move.second; });
    Camera camera = m_wall.camera;
    if (most != moves.end())
        camera.origin += QPointF(most->first.first, most->first.second);
    setCamera(camera);
}

void BoardView::reveal(int note)
{
    const BoardRegion* region = regionOf(note);
    if (!region)
        return;
    const Camera moved =
        region->camera.revealing(*region->shown.areaOf(note), region->area.size(), px(14));
    if (region == &m_wall)
        setCamera(moved);
    else
        setTrayOrigin(moved.origin);
}

} // namespace moothall::ui
