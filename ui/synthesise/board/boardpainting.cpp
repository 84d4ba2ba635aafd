// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How the wall is painted: grounds and frames, notes from the cache, then what lies over them.
#include "ui/style/look.h"
#include "ui/synthesise/board/boardview.h"
#include "ui/synthesise/board/framepainter.h"
#include "ui/synthesise/board/readingcard.h"

#include <QPainter>

#include <cmath>

namespace moothall::ui {

namespace {

constexpr double budget = 7;        // milliseconds of a frame for drawing notes anew
constexpr double firstBudget = 60;  // of the first frame, which should show all of the notes
constexpr double plainBelow = 0.28; // pixels for a unit: no edges any more
constexpr int mostInHand = 5;       // notes drawn under the pointer, whatever their number

// Whole pixels, so that lines and words are sharp; notes of one size stay of one size.
QRect pixelsOf(const QRectF& area, double scale)
{
    return {int(std::floor(area.left())), int(std::floor(area.top())),
            std::max(1, int(std::lround(units::note.width() * scale))),
            std::max(1, int(std::lround(units::note.height() * scale)))};
}

} // namespace

void BoardView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_cache.beginFrame(m_isFirstFrame ? firstBudget : budget, !m_settles.isActive());
    painter.save();
    painter.setClipRect(m_wall.area);
    paintGround(painter, m_wall.area, m_wall.camera.origin * m_wall.camera.scale);
    paintRegion(painter, m_wall);
    painter.restore();
    if (m_tray.area.height() > 0) {
        painter.save();
        painter.setClipRect(m_tray.area);
        painter.fillRect(m_tray.area, tokens().alt);
        paintRegion(painter, m_tray);
        painter.restore();
    }
    painter.fillRect(0, m_wall.area.bottom(), width(), hasTray() ? 1 : 0, tokens().edge);
    if (m_grip == Grip::Band)
        paintBand(painter, m_band);
    paintCarried(painter);
    m_cache.endFrame();
    placeReading();
    m_isFirstFrame = false;
    if (m_cache.isBehind())
        QTimer::singleShot(0, this, qOverload<>(&QWidget::update));
}

void BoardView::paintRegion(QPainter& painter, const BoardRegion& region)
{
    const double scale = region.camera.scale;
    const QRectF seen = region.seen();
    const bool isWall = &region == &m_wall;
    const auto& frames = region.shown.frames();
    const auto& piles = region.shown.piles();
    // A name that keeps its size goes over the upper edge of its frame.
    const QRectF near = seen.adjusted(0, -px(30) / scale, 0, px(30) / scale);
    if (isWall)
        for (std::size_t i = 0; i < frames.size(); ++i)
            if (frames[i].area.intersects(near))
                paintFrame(painter, region.onWidget(frames[i].area), piles[i],
                           m_target == piles[i].id                      ? FrameLook::Target
                           : m_currentPile == piles[i].id && hasFocus() ? FrameLook::Current
                                                                        : FrameLook::Plain);
    paintNotes(painter, region);
    if (isWall)
        for (std::size_t i = 0; i < frames.size(); ++i)
            if (frames[i].area.intersects(near))
                paintHeader(painter, region.onWidget(frames[i].area), piles[i], scale);
    paintOverNotes(painter, region);
}

void BoardView::paintNotes(QPainter& painter, const BoardRegion& region)
{
    const double scale = region.camera.scale;
    const bool isBlank = detailAt(scale) == NoteDetail::Blank;
    region.shown.forEachNoteIn(region.seen(), [&](Spot spot, const QRectF& area) {
        const int note = region.shown.noteAt(spot);
        const QRect pixels = pixelsOf(region.onWidget(area), scale);
        if (m_carriedNotes.contains(note) && !m_carriedByKeyboard)
            return paintHole(painter, pixels);
        if (!isBlank)
            return m_cache.draw(painter, pixels, m_model.faceOf(note), scale, tokens().alt,
                                devicePixelRatioF());
        const NoteColours colours = m_model.coloursOf(note);
        const bool isChosen = m_selection.contains(m_model.cardAt(note).id);
        if (scale < plainBelow && !isChosen)
            return painter.fillRect(pixels, colours.fill);
        painter.fillRect(pixels, isChosen ? tokens().accent : colours.edge);
        const int edge = isChosen && pixels.width() > 8 ? 2 : 1;
        painter.fillRect(pixels.adjusted(edge, edge, -edge, -edge), colours.fill);
    });
}

// Rings and marks, of what is seen.
void BoardView::paintOverNotes(QPainter& painter, const BoardRegion& region)
{
    const double scale = region.camera.scale;
    const Id<Idea> current = m_selection.current();
    const bool isBlank = detailAt(scale) == NoteDetail::Blank;
    region.shown.forEachNoteIn(region.seen(), [&](Spot spot, const QRectF& area) {
        const int note = region.shown.noteAt(spot);
        const Id<Idea> idea = m_model.cardAt(note).id;
        if (m_carriedNotes.contains(note)) {
            if (m_carriedByKeyboard) // no hand holds it beside the place where it would fall
                paintRing(painter, pixelsOf(region.onWidget(area), scale), NoteRing::Proposed);
            return;
        }
        const bool isChosen = m_selection.contains(idea);
        const bool isFound = m_found.contains(note);
        const bool isCurrent = idea == current;
        const bool isMarked = m_model.hasMarks() && !m_model.markOf(idea).isEmpty();
        if (!isChosen && !isFound && !isCurrent && !isMarked)
            return;
        const QRectF pixels = pixelsOf(region.onWidget(area), scale);
        if (isMarked)
            paintRing(painter, pixels, NoteRing::Proposed);
        if (isFound)
            paintRing(painter, pixels, NoteRing::Found);
        if (isChosen && !isBlank)
            paintRing(painter, pixels, NoteRing::Chosen);
        if (isCurrent && hasFocus())
            paintRing(painter, pixels, NoteRing::Current);
        if (isMarked && (!isBlank || isChosen))
            paintMark(painter, pixels, m_model.markOf(idea));
    });
}

// A few of the notes in the hand, one behind another, and how many there are.
void BoardView::paintCarried(QPainter& painter)
{
    if (!m_carry || m_carriedByKeyboard)
        return;
    const double scale = std::clamp(m_wall.camera.scale, 0.5 * textScale(), textScale());
    const int drawn = std::min(mostInHand, int(m_carry->notes.size()));
    for (int i = drawn - 1; i >= 0; --i) {
        const QPointF corner = m_pointer + QPointF(px(8 + 5 * i), px(8 + 5 * i));
        const QRect pixels = pixelsOf(QRectF(corner, units::note * scale), scale);
        painter.fillRect(pixels.translated(2, 2), QColor(0, 0, 0, 38));
        m_cache.draw(painter, pixels, m_model.faceOf(m_carry->notes[std::size_t(i)]), scale,
                     tokens().alt, devicePixelRatioF());
    }
    if (m_carry->notes.size() > 1)
        paintMark(painter, QRectF(m_pointer + QPointF(px(8), px(8)), units::note * scale),
                  tr("%Ln idea(s)", nullptr, int(m_carry->notes.size())));
}

// It lies over the tray and its header as well.
void BoardView::placeReading()
{
    const auto area = m_reading && !m_carry ? areaOfNote(*m_reading) : std::nullopt;
    if (area)
        m_readingCard->showNote(m_model.faceOf(*m_reading), *area);
    else
        m_readingCard->hide();
}

} // namespace moothall::ui
