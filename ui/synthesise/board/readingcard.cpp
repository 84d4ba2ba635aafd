// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/readingcard.h"

#include "ui/style/look.h"
#include "ui/synthesise/board/brokenwords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAbout = 320; // characters of who said it

} // namespace

ReadingCard::ReadingCard(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
}

void ReadingCard::showNote(const NoteFace& face, const QRectF& note)
{
    const double gap = px(8);
    const QSizeF room = QSizeF(parentWidget()->size()) - QSizeF(2 * gap, 2 * gap);
    const QSizeF size = paintReadingCard(nullptr, {}, face, room);
    QPointF corner(note.right() + gap, note.top());
    if (corner.x() + size.width() > room.width())
        corner.setX(note.left() - gap - size.width());
    if (corner.x() < 0) {
        const bool fitsUnder = note.bottom() + gap + size.height() <= room.height();
        corner = {note.left(), fitsUnder ? note.bottom() + gap : note.top() - gap - size.height()};
    }
    const auto kept = [gap](double at, double length, double whole) {
        return std::clamp(at, gap, std::max(gap, gap + whole - length));
    };
    corner = {kept(corner.x(), size.width(), room.width()),
              kept(corner.y(), size.height(), room.height())};
    m_face = face;
    const QRect area(corner.toPoint(), (size + QSizeF(2, 2)).toSize());
    if (geometry() != area)
        setGeometry(area);
    if (isHidden()) {
        show();
        raise();
    }
    update();
}

void ReadingCard::paintEvent(QPaintEvent*)
{
    if (!m_face)
        return;
    QPainter painter(this);
    paintReadingCard(&painter, {}, *m_face, QSizeF(size()) - QSizeF(2, 2));
}

QSizeF paintReadingCard(QPainter* painter, QPointF topLeft, const NoteFace& face,
                        const QSizeF& room)
{
    const double scale = px(100) / 100.0;
    const double padding = 10 * scale;
    const QFont font = fontOf(TypeRole::Idea);
    const QFont small = fontOf(TypeRole::Caption);
    const double line = std::ceil(QFontMetricsF(font).height());
    const double smallLine = std::ceil(QFontMetricsF(small).height() * 1.15);
    const QString words = wordsOn(face);
    const double wanted = words.size() > 2400  ? 900
                          : words.size() > 600 ? 560
                          : words.size() > 200 ? 400
                                               : 280;
    const double width = std::max(std::min(wanted * scale, room.width() - 2 * padding), 1.0);
    QStringList who;
    if (face.card.group > 0)
        who.append(face.card.groupName);
    if (face.card.table)
        who.append(ReadingCard::tr("Table %1").arg(*face.card.table));
    if (face.card.agreeCount > 0)
        who.append(ReadingCard::tr("same here %1").arg(face.card.agreeCount));
    if (const QString flag = flagOn(face); !flag.isEmpty())
        who.append(flag);
    const QStringList about = who.isEmpty()
                                  ? QStringList()
                                  : broken(who.join(u" · "_s), small, width, 3, mostAbout).lines;
    const double around = double(about.size()) * smallLine + (about.isEmpty() ? 2 : 3) * padding;
    const int most = std::max(1, int((room.height() - around) / line));
    const QStringList lines = broken(words, font, width, most, words.size()).lines;
    const QSizeF size(width + 2 * padding, double(lines.size()) * line + around);
    if (!painter)
        return size;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const NoteColours colours = coloursOf(face);
    const QRectF area(topLeft, size);
    painter->fillRect(area.translated(2, 2), QColor(0, 0, 0, 38));
    painter->setPen(QPen(tokens().accent, 2));
    painter->setBrush(colours.fill);
    painter->drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3);
    painter->setPen(tokens().text);
    const QRectF inner = area.adjusted(padding, padding, -padding, -padding);
    paintLines(*painter, inner, lines, font, line);
    painter->setPen(tokens().text2);
    paintLines(*painter, inner.adjusted(0, double(lines.size()) * line + padding, 0, 0), about,
               small, smallLine);
    painter->restore();
    return size;
}

} // namespace moothall::ui
