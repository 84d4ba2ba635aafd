// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/readingcard.h"

#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>

namespace moothall::ui {

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

} // namespace moothall::ui
