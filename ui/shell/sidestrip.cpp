// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidestrip.h"

#include "ui/shell/commands.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QPainter>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 36;

} // namespace

SideStrip::SideStrip(QWidget* parent) : QAbstractButton(parent)
{
    setProperty("drawsFocus", true); // at the edge of the window a ring has no room around it
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

void SideStrip::say(const QString& sign)
{
    if (m_sign == sign)
        return;
    m_sign = sign;
    setAccessibleName(sign);
    setAccessibleDescription(tr("Brings out what is folded away"));
    const QString keys = keysFor(Command::ShowInspector).toString(QKeySequence::NativeText);
    setToolTip(u"<p>%1 (%2)</p>"_s.arg(sign.toHtmlEscaped(), keys));
    update();
}

QSize SideStrip::sizeHint() const { return {px(wide), px(100)}; }

void SideStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), isDown()       ? tokens().tint2
                             : underMouse() ? tokens().tint
                                            : tokens().alt);
    painter.fillRect(QRect(0, 0, 1, height()), tokens().line);
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 5, 5);
    }
    const double side = px(16);
    painter.translate(width() / 2.0, px(20));
    painter.rotate(90); // the chevron points to where the inspector comes out
    paintGlyph(painter, Glyph::ChevronDown, QRectF(-side / 2, -side / 2, side, side),
               tokens().text);
    const QFont font = fontOf(TypeRole::Base, QFont::Medium);
    painter.setFont(font);
    painter.setPen(tokens().text);
    const double room = height() - px(44);
    const QString shown = QFontMetricsF(font).elidedText(m_sign, Qt::ElideRight, room);
    painter.drawText(QRectF(px(20), -px(wide) / 2.0, room, px(wide)),
                     Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace moothall::ui
