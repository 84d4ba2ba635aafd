// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/sharebar.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

ShareBar::ShareBar(Line line, QWidget* parent) : QWidget(parent), m_line(std::move(line))
{
    setAccessibleName(m_line.name);
    setAccessibleDescription(tr("%n idea(s)", nullptr, m_line.share.ideas) + u", "_s +
                             tr("%n people", nullptr, m_line.share.people));
    setToolTip(u"<p>%1</p>"_s.arg(m_line.name.toHtmlEscaped()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareBar::sizeHint() const { return {px(220), px(20)}; }

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFontMetrics metrics(fontOf(TypeRole::Caption));
    const double afterWidth =
        m_line.after.isEmpty() ? 0 : metrics.horizontalAdvance(m_line.after) + px(8);
    const double numberWidth = px(26);
    const double barWidth = width() * (m_line.group > 0 ? 0.26 : 0.42);
    const double barLeft = width() - afterWidth - numberWidth - barWidth;
    double nameLeft = 0;
    if (m_line.group > 0) {
        paintGroupBadge(painter, QRectF(0, height() / 2.0 - px(7), px(14), px(14)), m_line.group);
        nameLeft = px(22);
    }
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text);
    const QRectF name(nameLeft, 0, barLeft - nameLeft - px(8), height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_line.name, Qt::ElideRight, int(name.width())));
    paintBar(painter, QRectF(barLeft, std::floor(height() / 2.0) - 4, barWidth, 8),
             m_line.share.ideas, m_line.whole,
             m_line.share.people > 0 ? std::optional(m_line.fair) : std::nullopt);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.drawText(QRectF(barLeft + barWidth, 0, numberWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(m_line.share.ideas));
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(width() - afterWidth, 0, afterWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter, m_line.after);
}

} // namespace moothall::ui
