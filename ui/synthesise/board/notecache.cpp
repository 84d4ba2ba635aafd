// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/notecache.h"

#include <QPainter>

namespace moothall::ui {

namespace {

constexpr std::int64_t mostBytes = 64 << 20;

void drawBlank(QPainter& painter, const QRect& area, const NoteFace& face)
{
    const NoteColours colours = coloursOf(face);
    painter.fillRect(area, colours.edge);
    painter.fillRect(area.adjusted(1, 1, -1, -1), colours.fill);
}

} // namespace

void NoteCache::beginFrame(double milliseconds, bool settled)
{
    ++m_frame;
    m_budget = milliseconds;
    m_settled = settled;
    m_behind = false;
    m_clock.start();
}

void NoteCache::render(Drawn& drawn, const QSize& size, const QColor& behind) const
{
    const double ratio = drawn.devicePixelRatio;
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(behind);
    QPainter painter(&image);
    paintNote(painter, QRectF(QPointF(), QSizeF(size)), drawn.face, drawn.scale);
    painter.end();
    drawn.pixmap = QPixmap::fromImage(std::move(image), Qt::NoFormatConversion);
}

std::int64_t NoteCache::bytesOf(const Drawn& drawn)
{
    return std::int64_t(drawn.pixmap.width()) * drawn.pixmap.height() * 4;
}

void NoteCache::draw(QPainter& painter, const QRect& area, const NoteFace& face, double scale,
                     const QColor& behind, double devicePixelRatio)
{
    const bool hasTime = m_clock.nsecsElapsed() < std::int64_t(m_budget * 1e6);
    const auto found = m_drawn.find(face.card.id);
    const bool isKnown = found != m_drawn.end() && found->second.face == face &&
                         found->second.devicePixelRatio == devicePixelRatio;
    // While the scale changes, a step of the square root of two is near enough.
    const double off = isKnown ? found->second.scale / scale : 0;
    const bool isRight = isKnown && (off == 1 || (!m_settled && off > 0.7 && off < 1.42));
    if (!isRight && hasTime) {
        Drawn& drawn = m_drawn[face.card.id];
        m_bytes -= bytesOf(drawn);
        drawn.face = face;
        drawn.scale = scale;
        drawn.devicePixelRatio = devicePixelRatio;
        render(drawn, area.size(), behind);
        m_bytes += bytesOf(drawn);
    } else if (!isRight) {
        m_behind = true;
        if (!isKnown)
            return drawBlank(painter, area, face);
    } else if (off != 1) {
        m_behind = true;
    }
    Drawn& drawn = m_drawn[face.card.id];
    drawn.usedIn = m_frame;
    if (drawn.scale == scale)
        painter.drawPixmap(area.topLeft(), drawn.pixmap);
    else
        painter.drawPixmap(area, drawn.pixmap);
}

// Keeps what is seen; what was seen before goes when there is too much of it.
void NoteCache::endFrame()
{
    if (m_bytes <= mostBytes)
        return;
    for (auto each = m_drawn.begin(); each != m_drawn.end();) {
        if (each->second.usedIn == m_frame) {
            ++each;
            continue;
        }
        m_bytes -= bytesOf(each->second);
        each = m_drawn.erase(each);
    }
}

void NoteCache::clear()
{
    m_drawn.clear();
    m_bytes = 0;
}

} // namespace moothall::ui
