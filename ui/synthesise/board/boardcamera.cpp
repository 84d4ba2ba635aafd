// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wall is looked at, and how it stays where it was looked at while things change.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"

#include <QLineF>

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

// The note nearest to the middle that is seen; without one, a frame.
BoardView::Anchor BoardView::anchor() const
{
    Anchor anchor;
    const QPointF middle = m_wall.seen().center();
    double least = std::numeric_limits<double>::max();
    m_wall.base.forEachNoteIn(m_wall.seen(), [&](Spot spot, const QRectF& area) {
        const double distance = QLineF(area.center(), middle).length();
        const int note = m_wall.base.noteAt(spot);
        const PileId pile = m_wall.base.piles()[std::size_t(spot.pile)].id;
        // Only what stays in its pile can hold the wall; the model has changed already.
        if (distance >= least || note >= int(m_anchors.size()))
            return;
        const Id<Idea> idea = m_anchors[std::size_t(note)];
        const auto now = m_model.noteOf(idea);
        if (!now)
            return;
        const IdeaCard& card = m_model.cardAt(*now);
        const bool stays = pile.kind == PileKind::Parked ? card.parked
                           : pile.kind == PileKind::Theme
                               ? !card.parked && card.theme && card.theme->value == pile.value
                               : !card.parked;
        if (!stays)
            return;
        least = distance;
        anchor = {idea, pile, m_wall.camera.toScreen(area.topLeft())};
    });
    if (anchor.idea)
        return anchor;
    for (std::size_t i = 0; i < m_wall.base.frames().size(); ++i)
        if (const QRectF& area = m_wall.base.frames()[i].area; area.intersects(m_wall.seen()))
            if (const double distance = QLineF(area.center(), middle).length(); distance < least) {
                least = distance;
                anchor.pile = m_wall.base.piles()[i].id;
                anchor.pixel = m_wall.camera.toScreen(area.topLeft());
            }
    return anchor;
}

void BoardView::bringBack(const Anchor& anchor)
{
    std::optional<QPointF> now;
    if (const auto note = m_model.noteOf(anchor.idea); anchor.idea && note)
        if (const auto area = m_wall.shown.areaOf(*note))
            now = area->topLeft();
    if (!now && anchor.pile)
        if (const auto pile = pileWithId(m_wall.shown.piles(), *anchor.pile))
            now = m_wall.shown.frames()[std::size_t(*pile)].area.topLeft();
    Camera camera = m_wall.camera;
    if (now)
        camera.origin = *now - anchor.pixel / camera.scale;
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
