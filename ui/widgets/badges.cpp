// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badges.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QFontMetricsF>
#include <QKeySequence>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView letters = u"ABCDEFGHIKMOQTUVWYZ";

QPolygonF polygon(const QRectF& area, std::initializer_list<QPointF> corners)
{
    QPolygonF points;
    for (const QPointF& corner : corners)
        points.append(
            {area.left() + corner.x() * area.width(), area.top() + corner.y() * area.height()});
    return points;
}

// Circle, square, diamond, house, shield, hexagon, arch, tag; a square from the ninth on.
QPainterPath shapeOf(int number, const QRectF& area)
{
    QPainterPath path;
    switch (number) {
    case 1:
        path.addEllipse(area);
        break;
    case 3:
        path.addPolygon(polygon(area, {{0.5, -0.06}, {1.06, 0.5}, {0.5, 1.06}, {-0.06, 0.5}}));
        break;
    case 4:
        path.addPolygon(polygon(area, {{0.5, 0}, {1, 0.38}, {1, 1}, {0, 1}, {0, 0.38}}));
        break;
    case 5:
        path.addPolygon(polygon(area, {{0, 0}, {1, 0}, {1, 0.7}, {0.5, 1.04}, {0, 0.7}}));
        break;
    case 6:
        path.addPolygon(polygon(
            area,
            {{0.25, 0.03}, {0.75, 0.03}, {1.03, 0.5}, {0.75, 0.97}, {0.25, 0.97}, {-0.03, 0.5}}));
        break;
    case 7:
        path.moveTo(area.bottomLeft());
        path.lineTo(area.left(), area.center().y());
        path.arcTo(area, 180, -180);
        path.lineTo(area.bottomRight());
        break;
    case 8:
        path.addPolygon(polygon(area, {{0, 0}, {0.72, 0}, {1.06, 0.5}, {0.72, 1}, {0, 1}}));
        break;
    default:
        path.addRoundedRect(area, 2, 2);
    }
    path.closeSubpath();
    return path;
}

void paintCharacter(QPainter& painter, const QRectF& area, const QString& text, const QColor& color,
                    double share)
{
    QFont font = fontOf(TypeRole::Base, QFont::DemiBold);
    font.setPixelSize(std::max(1, int(std::lround(area.height() * share))));
    if (QFontMetricsF(font).horizontalAdvance(text) > area.width() * 0.9)
        font.setPixelSize(std::max(1, font.pixelSize() * 3 / 4));
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignCenter, text);
}

class Saved
{
public:
    explicit Saved(QPainter& painter) : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

// What is said by green and red is said by a sign too.
std::optional<Glyph> signOf(const Tone& tone)
{
    const auto is = [&](const Tone& other) {
        return tone.ink == other.ink && tone.ground == other.ground;
    };
    return is(tokens().pass)  ? std::optional(Glyph::Tick)
           : is(tokens().bad) ? std::optional(Glyph::Cross)
                              : std::nullopt;
}

} // namespace

QString themeLetter(int number)
{
    if (number < 1 || number > 2 * letters.size())
        return QString::number(number);
    const qsizetype place = (number - 1) % letters.size();
    return QString(number > letters.size() ? 2 : 1, letters[place]);
}

int themeOfLetter(const QString& letter, bool shift)
{
    const qsizetype place = letter.size() == 1 ? letters.indexOf(letter[0].toUpper()) : -1;
    return place < 0 ? 0 : int(place) + 1 + (shift ? int(letters.size()) : 0);
}

void paintGroupBadge(QPainter& painter, const QRectF& area, int number, bool filled)
{
    const Saved saved(painter);
    const QColor color = tokens().tintOf(number).badge;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1.5));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(shapeOf(number, filled ? area : area.adjusted(1, 1, -1, -1)));
    // The digits of a house and a shield sit where the shape is wide.
    const double shift = number == 4 ? 0.08 : number == 5 ? -0.05 : number == 7 ? 0.04 : 0;
    paintCharacter(painter,
                   area.translated(number == 8 ? -0.06 * area.width() : 0, shift * area.height()),
                   QString::number(number), filled ? tokens().onBadge : color, 0.68);
}

void paintThemeBadge(QPainter& painter, const QRectF& area, int number)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tintOf(number).badge);
    painter.drawRoundedRect(area, 3, 3);
    paintCharacter(painter, area, themeLetter(number), tokens().onBadge, 0.62);
}

void paintNumberBadge(QPainter& painter, const QRectF& area, int number)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawEllipse(area);
    paintCharacter(painter, area, QString::number(number), tokens().onAccent, 0.54);
}

void paintTableMark(QPainter& painter, const QRectF& area, std::optional<int> table)
{
    if (!table)
        return;
    const Saved saved(painter);
    painter.setPen(tokens().edge);
    painter.setBrush(tokens().base);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(fontOf(TypeRole::KeyCap, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignCenter, u"T%1"_s.arg(*table));
}

double pillHeight() { return px(20); }

double paintPill(QPainter* painter, const QPointF& topLeft, const QString& text, const Tone& tone)
{
    const QFont font = fontOf(TypeRole::Caption, QFont::Medium);
    const std::optional<Glyph> sign = signOf(tone);
    const double side = sign ? px(14) : 0;
    const double before = sign ? side + px(4) : 0;
    const double width = std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + px(12) + before;
    if (!painter)
        return width;
    const Saved saved(*painter);
    const QRectF area(topLeft, QSizeF(width, pillHeight()));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.ground);
    painter->drawRoundedRect(area, 3, 3);
    if (sign)
        paintGlyph(*painter, *sign, {area.left() + px(6), area.center().y() - side / 2, side, side},
                   tone.ink);
    painter->setFont(font);
    painter->setPen(tone.ink);
    painter->drawText(area.adjusted(before, 0, 0, 0), Qt::AlignCenter, text);
    return width;
}

double keyCapHeight() { return px(17); }

double paintKeyCaps(QPainter* painter, const QPointF& topLeft, const QString& keys,
                    const QColor& ink)
{
    if (keys.isEmpty())
        return 0;
    const QFont font = fontOf(TypeRole::KeyCap);
    const QFontMetricsF metrics(font);
    double x = topLeft.x();
    for (const QString& key : keys.split(u' ', Qt::SkipEmptyParts)) {
        const double width = std::max(metrics.horizontalAdvance(key) + px(8), double(px(17)));
        if (painter) {
            const Saved saved(*painter);
            const QRectF cap(x + 0.5, topLeft.y() + 0.5, width - 1, keyCapHeight() - 1);
            painter->setPen(QPen(ink, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cap, 3, 3);
            painter->drawLine(QPointF(cap.left() + 2, cap.bottom() - 1),
                              QPointF(cap.right() - 2, cap.bottom() - 1));
            painter->setFont(font);
            painter->drawText(cap.adjusted(0, 0, 0, -1), Qt::AlignCenter, key);
        }
        x += width + px(4);
    }
    return x - px(4) - topLeft.x();
}

QString keysOf(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return {};
    QStringList keys;
    const QKeyCombination keyAndModifiers = sequence[0];
    const Qt::KeyboardModifiers modifiers = keyAndModifiers.keyboardModifiers();
    if (modifiers & Qt::ControlModifier)
        keys.append(QKeySequence(Qt::CTRL).toString(QKeySequence::NativeText).remove(u'+'));
    if (modifiers & Qt::AltModifier)
        keys.append(QKeySequence(Qt::ALT).toString(QKeySequence::NativeText).remove(u'+'));
    if (modifiers & Qt::ShiftModifier)
        keys.append(u"⇧"_s);
    switch (keyAndModifiers.key()) {
    case Qt::Key_Up:
        keys.append(u"↑"_s);
        break;
    case Qt::Key_Down:
        keys.append(u"↓"_s);
        break;
    case Qt::Key_Left:
        keys.append(u"←"_s);
        break;
    case Qt::Key_Right:
        keys.append(u"→"_s);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keys.append(u"Enter"_s);
        break;
    case Qt::Key_PageUp: // as it stands on the keys themselves
        keys.append(u"PgUp"_s);
        break;
    case Qt::Key_PageDown:
        keys.append(u"PgDn"_s);
        break;
    default:
        keys.append(QKeySequence(keyAndModifiers.key()).toString(QKeySequence::NativeText));
    }
    return keys.join(u' ');
}

void paintBar(QPainter& painter, const QRectF& area, double value, double whole,
              std::optional<double> target)
{
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().unknown.ground);
    painter.drawRoundedRect(area, 2, 2);
    if (whole <= 0)
        return;
    const auto lengthOf = [&](double part) {
        return area.width() * std::clamp(part / whole, 0.0, 1.0);
    };
    if (value > 0) {
        painter.setBrush(tokens().accent);
        painter.drawRoundedRect(QRectF(area.topLeft(), QSizeF(lengthOf(value), area.height())), 2,
                                2);
    }
    if (!target)
        return;
    const double x = area.left() + lengthOf(*target);
    const QRectF tick(std::min(x, area.right()) - 1.5, area.top() - 4, 3, area.height() + 8);
    painter.setBrush(tokens().base);
    painter.drawRect(tick.adjusted(-1, 0, 1, 0));
    painter.setBrush(tokens().text);
    painter.drawRect(tick);
}

} // namespace moothall::ui
