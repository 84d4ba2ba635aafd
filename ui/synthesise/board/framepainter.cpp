// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/framepainter.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace moothall::ui {

namespace {

struct FrameWords
{
    Q_DECLARE_TR_FUNCTIONS(FrameWords)
};

QColor edgeOf(const Pile& pile)
{
    const bool tinted =
        pile.number > 0 && (pile.id.kind == PileKind::Theme || pile.id.kind == PileKind::Group);
    return tinted ? tokens().tintOf(pile.number).edge : tokens().edge;
}

// A name nobody gave yet.
bool isWorkingName(const Pile& pile)
{
    return pile.id.kind == PileKind::Theme &&
           pile.title == FrameWords::tr("Theme %1").arg(themeLetter(pile.number));
}

QString wordsBesideName(const Pile& pile)
{
    return isWorkingName(pile) ? FrameWords::tr("Name it with a phrase") : pile.cameFrom;
}

QFont nameFont(double scale, QFont::Weight weight)
{
    QFont font = fontOf(TypeRole::Base, weight);
    font.setPixelSize(std::max(font.pixelSize(), int(std::lround(13 * scale))));
    return font;
}

QString countOf(const Pile& pile) { return QLocale().toString(int(pile.notes.size())); }

QPixmap dots()
{
    const int step = px(20);
    QPixmap tile(step, step);
    tile.fill(tokens().board);
    QPainter painter(&tile);
    painter.fillRect(step / 2, step / 2, px(2), px(2), tokens().boardDots);
    return tile;
}

} // namespace

void paintFrame(QPainter& painter, const QRectF& area, const Pile& pile, FrameLook look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, area.width() < 4000);
    const bool isTarget = look == FrameLook::Target;
    QPen pen(isTarget ? tokens().accent : edgeOf(pile), isTarget ? 3 : 1.5);
    if (pile.id.kind == PileKind::Parked || pile.id.kind == PileKind::StoodFor)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(tokens().alt);
    painter.drawRoundedRect(area, 6, 6);
    if (look == FrameLook::Current) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 8, 8);
    }
    painter.restore();
}

QRectF headerArea(const QRectF& frame, double scale)
{
    const double own = units::header * scale;
    const double height = std::max(own, double(px(26)));
    return {frame.left(), frame.top() + own - height, frame.width(), height};
}

double headerWidth(const Pile& pile)
{
    constexpr double gap = 8;
    constexpr double sides = 20;
    const QFontMetricsF metrics(nameFont(1, QFont::DemiBold));
    const double badge = pile.number > 0 ? std::max(20, px(18)) + gap : 0;
    return std::ceil(badge + metrics.horizontalAdvance(pile.title) + gap +
                     metrics.horizontalAdvance(countOf(pile)) + gap + sides);
}

void paintHeader(QPainter& painter, const QRectF& frame, const Pile& pile, double scale)
{
    const QRectF band = headerArea(frame, scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (units::header * scale <
        band.height() - 0.5) { // words that are larger than their frame need a ground
        painter.setPen(QPen(edgeOf(pile), 1));
        painter.setBrush(tokens().alt);
        painter.drawRoundedRect(band.adjusted(0, 0, 0, -2), 4, 4);
    }
    const double side = std::clamp(20 * scale, double(px(18)), double(px(40)));
    const double gap = std::max(8 * scale, 6.0);
    QRectF row = band.adjusted(std::min(10 * scale, 10.0), 0, -std::min(10 * scale, 10.0), 0);
    const QRectF badge(row.left(), row.center().y() - side / 2, side, side);
    const bool hasBadge = pile.number > 0;
    if (hasBadge && pile.id.kind == PileKind::Theme)
        paintThemeBadge(painter, badge, pile.number);
    else if (hasBadge)
        paintGroupBadge(painter, badge, pile.number);
    if (hasBadge)
        row.setLeft(badge.right() + gap);
    QFont font = nameFont(scale, QFont::Normal);
    const QString count = countOf(pile);
    const double countWidth = QFontMetricsF(font).horizontalAdvance(count);
    if (row.width() > countWidth + gap) {
        painter.setFont(font);
        painter.setPen(tokens().text2);
        painter.drawText(row, int(Qt::AlignRight | Qt::AlignVCenter), count);
        row.setRight(row.right() - countWidth - gap);
    }
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(tokens().text);
    const QString title = metrics.elidedText(pile.title, Qt::ElideRight, row.width());
    if (row.width() > metrics.horizontalAdvance(QChar(0x2026)))
        painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter), title);
    row.setLeft(row.left() + metrics.horizontalAdvance(title) + gap);
    if (const QString beside = wordsBesideName(pile); !beside.isEmpty() && row.width() > px(40)) {
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(tokens().text2);
        painter.drawText(row, int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetricsF(font).elidedText(beside, Qt::ElideRight, row.width()));
    }
    painter.restore();
}

void paintRing(QPainter& painter, const QRectF& note, NoteRing ring)
{
    const bool isSmall = note.width() < 40;
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, !isSmall);
    QPen pen(ring == NoteRing::Found ? tokens().warn.ink : tokens().accent, isSmall ? 1.5 : 2);
    if (ring == NoteRing::Found)
        pen.setStyle(Qt::DotLine);
    if (ring == NoteRing::Proposed)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    const double out = isSmall ? 0 : ring == NoteRing::Chosen ? -1 : 2.5;
    painter.drawRoundedRect(note.adjusted(-out, -out, out, out), 4, 4);
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& note, const QString& mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = fontOf(TypeRole::KeyCap, QFont::DemiBold);
    const double width = QFontMetricsF(font).horizontalAdvance(mark) + px(8);
    const QRectF chip(note.right() - width - px(4), note.top() - px(7), width, px(15));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(chip, 3, 3);
    painter.setPen(tokens().onAccent);
    painter.setFont(font);
    painter.drawText(chip, Qt::AlignCenter, mark);
    painter.restore();
}

void paintHole(QPainter& painter, const QRectF& note)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, note.width() >= 40);
    painter.setPen(QPen(tokens().accent, 1.5, Qt::DashLine));
    painter.setBrush(tokens().tint);
    painter.drawRoundedRect(note.adjusted(1, 1, -1, -1), 3, 3);
    painter.restore();
}

void paintBand(QPainter& painter, const QRectF& area)
{
    painter.save();
    QColor ground = tokens().accent;
    ground.setAlpha(36);
    painter.setPen(QPen(tokens().accent, 1, Qt::DashLine));
    painter.setBrush(ground);
    painter.drawRect(area);
    painter.restore();
}

void paintGround(QPainter& painter, const QRect& area, QPointF origin)
{
    const QPixmap tile = dots();
    painter.drawTiledPixmap(QRectF(area), tile,
                            QPointF(std::fmod(origin.x(), tile.width()) + tile.width(),
                                    std::fmod(origin.y(), tile.height()) + tile.height()));
}

} // namespace moothall::ui
