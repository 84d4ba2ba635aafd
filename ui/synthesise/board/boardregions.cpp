// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lies where: the wall above, the tray below it, and their scroll bars.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"

#include <QScrollBar>

#include <cmath>

namespace moothall::ui {

namespace {

constexpr int lowWindow = 560; // below this height, at a base of 13, the tray is lower

} // namespace

void BoardView::layOutAll(bool anew)
{
    std::vector<Pile> piles = m_model.piles();
    Pile unsorted{{PileKind::Unsorted}};
    if (!piles.empty() && piles.back().id.kind == PileKind::Unsorted) {
        unsorted = std::move(piles.back());
        piles.pop_back();
    }
    if (m_currentPile && *m_currentPile != unsorted.id && !pileWithId(piles, *m_currentPile))
        m_currentPile.reset();
    const double ratio = height() > 0 ? std::clamp(double(width()) / height(), 0.6, 2.5) : 1.5;
    m_wall.base = anew ? BoardLayout::arranged(std::move(piles), ratio)
                       : m_wall.base.changedTo(std::move(piles));
    m_tray.base = BoardLayout::ofOne(std::move(unsorted), 1);
    placeRegions();
    layOutTray();
    showCarried();
}

void BoardView::layOutTray()
{
    m_tray.base = BoardLayout::ofOne(m_tray.base.piles().front(), trayColumns());
    m_tray.camera.scale = trayScale();
}

// What the wall looks like with the notes in the hand where they would fall.
void BoardView::showCarried()
{
    m_wall.shown = m_wall.base;
    m_tray.shown = m_tray.base;
    m_carriedNotes.clear();
    if (m_carry) {
        m_carriedNotes.insert(m_carry->notes.begin(), m_carry->notes.end());
        m_wall.shown = m_wall.base.changedTo(withCarried(m_wall.base.piles(), *m_carry));
        m_tray.shown =
            BoardLayout::ofOne(withCarried(m_tray.base.piles(), *m_carry).front(), trayColumns());
    }
    showScrollBars();
    update();
    emit layoutChanged();
}

int BoardView::trayHeight() const
{
    if (!hasTray())
        return 0;
    const int header = m_trayHeader ? m_trayHeader->sizeHint().height() : 0;
    const auto& unsorted = m_tray.base.piles().front().notes;
    if (unsorted.empty())
        return header;
    if (m_wantedTrayHeight > 0)
        return std::clamp(m_wantedTrayHeight, header + px(60), std::max(height() - px(60), 1));
    // Before there are themes, what is unsorted is all there is to look at.
    if (m_wall.base.frames().empty())
        return std::max(height() - px(96), header + px(60));
    const bool low = height() < px(lowWindow);
    return header + px(low ? 96 : 114);
}

double BoardView::trayScale() const
{
    const double usual = startingZoom() * textScale();
    const int header = m_trayHeader ? m_trayHeader->sizeHint().height() : 0;
    const double room =
        m_tray.area.isEmpty() ? usual * units::note.height() : trayHeight() - header - px(16);
    return std::clamp(room / units::note.height(), 0.4, usual);
}

// One row, or as many notes in a row as there is room for where there is room for several rows.
int BoardView::trayColumns() const
{
    const int count = int(m_tray.base.piles().front().notes.size());
    const double scale = trayScale();
    const double row = (units::note.height() + units::betweenNotes) * scale;
    if (m_tray.area.height() < 1.8 * row)
        return std::max(count, 1);
    const double note = (units::note.width() + units::betweenNotes) * scale;
    return std::max(1, int((m_tray.area.width() - px(16)) / note));
}

void BoardView::placeRegions()
{
    const int below = trayHeight();
    const int header = m_trayHeader && hasTray() ? m_trayHeader->sizeHint().height() : 0;
    m_wall.area = QRect(0, 0, width(), std::max(0, height() - below));
    if (m_trayHeader) {
        m_trayHeader->setVisible(hasTray());
        m_trayHeader->setGeometry(0, m_wall.area.bottom() + 1, width(), header);
    }
    m_tray.area = QRect(0, m_wall.area.bottom() + 1 + header, width(), below - header);
}

void BoardView::setTrayHeader(QWidget* header)
{
    m_trayHeader = header;
    header->setParent(this);
    header->setFocusProxy(nullptr);
    layOutAll(false);
}

void BoardView::showScrollBars()
{
    const auto show = [](QScrollBar* bar, double from, double to, double window, double scale,
                         double at, const QRect& place, double margin) {
        const QSignalBlocker blocker(bar);
        const int least = int(std::floor(from * scale - margin));
        const int most = int(std::ceil(to * scale + margin - window));
        bar->setVisible(most > least + 2); // not for what rounding leaves over
        bar->setRange(std::min(least, int(at * scale)), std::max(most, int(at * scale)));
        bar->setPageStep(std::max(1, int(window)));
        bar->setSingleStep(px(40));
        bar->setValue(int(at * scale));
        bar->setGeometry(place);
    };
    const int thick = px(10);
    const QRectF wall = wallBounds(m_wall.camera.scale);
    const QRect& area = m_wall.area;
    const Camera& camera = m_wall.camera;
    show(m_acrossWall, wall.left(), wall.right(), area.width(), camera.scale, camera.origin.x(),
         {area.left(), area.bottom() + 1 - thick, area.width() - thick, thick}, aroundWall);
    show(m_downWall, wall.top(), wall.bottom(), area.height(), camera.scale, camera.origin.y(),
         {area.right() + 1 - thick, area.top(), thick, area.height() - thick}, aroundWall);

    const QRectF notes = m_tray.shown.bounds();
    const QRect& strip = m_tray.area;
    const double margin = px(14);
    const bool across = m_tray.shown.frames().front().notes.rows() <= 1;
    m_alongTray->setOrientation(across ? Qt::Horizontal : Qt::Vertical);
    Camera& tray = m_tray.camera;
    const auto kept = [&](double at, double length, double window) {
        const double most = std::max(-margin, length * tray.scale + margin - window);
        return std::clamp(at, -margin / tray.scale, most / tray.scale);
    };
    tray.origin = {
        across ? kept(tray.origin.x(), notes.width(), strip.width()) : -margin / tray.scale,
        across ? -px(6) / tray.scale : kept(tray.origin.y(), notes.height(), strip.height())};
    if (across)
        show(m_alongTray, 0, notes.width(), strip.width(), tray.scale, tray.origin.x(),
             {strip.left(), strip.bottom() + 1 - thick, strip.width(), thick}, margin);
    else
        show(m_alongTray, 0, notes.height(), strip.height(), tray.scale, tray.origin.y(),
             {strip.right() + 1 - thick, strip.top(), thick, strip.height()}, margin);
    if (strip.height() <= 0)
        m_alongTray->hide();
}

} // namespace moothall::ui
