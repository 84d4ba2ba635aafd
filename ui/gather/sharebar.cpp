// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/sharebar.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberWidth = 26;

} // namespace

ShareBar::ShareBar(Line line, QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    show(std::move(line));
}

void ShareBar::show(Line line)
{
    if (line == m_line)
        return;
    const bool same = line.name == m_line.name && line.after == m_line.after;
    m_line = std::move(line);
    setAccessibleName(m_line.name);
    setAccessibleDescription(tr("%n idea(s)", nullptr, m_line.share.ideas) + u", "_s +
                             tr("%n person(s)", nullptr, m_line.share.people));
    setToolTip(u"<p>%1</p>"_s.arg(m_line.name.toHtmlEscaped()));
    if (!same)
        updateGeometry();
    update();
}

QSize ShareBar::sizeHint() const { return {px(220), heightForWidth(px(264))}; }

ShareBar::Places ShareBar::placesIn(double width) const
{
    const QFontMetricsF metrics(fontOf(TypeRole::Caption));
    Places places;
    places.afterWidth =
        m_line.after.isEmpty() ? 0 : metrics.horizontalAdvance(m_line.after) + px(8);
    places.barWidth = width * (m_line.group > 0 ? 0.24 : 0.42);
    places.barLeft = width - places.afterWidth - px(numberWidth) - places.barWidth;
    places.nameLeft = m_line.group > 0 ? px(22) : 0;
    places.nameWidth = places.barLeft - places.nameLeft - px(8);
    return places;
}

int ShareBar::heightForWidth(int width) const
{
    const QFontMetricsF metrics(fontOf(TypeRole::Caption));
    const QRectF words = metrics.boundingRect(QRectF(0, 0, placesIn(width).nameWidth, 1000),
                                              Qt::TextWordWrap, m_line.name);
    return std::max(px(20), int(std::ceil(words.height())) + px(2));
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Places places = placesIn(width());
    const double middle = height() / 2.0;
    if (m_line.group > 0)
        paintGroupBadge(painter, QRectF(0, middle - px(7), px(14), px(14)), m_line.group);
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text);
    painter.drawText(QRectF(places.nameLeft, 0, places.nameWidth, height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_line.name);
    paintBar(painter, QRectF(places.barLeft, std::floor(middle) - 4, places.barWidth, 8),
             m_line.share.ideas, m_line.whole,
             m_line.share.people > 0 ? std::optional(m_line.fair) : std::nullopt);
    painter.setFont(fontOf(TypeRole::Caption, QFont::DemiBold));
    painter.drawText(QRectF(places.barLeft + places.barWidth, 0, px(numberWidth), height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(m_line.share.ideas));
    painter.setFont(fontOf(TypeRole::Caption));
    painter.setPen(tokens().text2);
    painter.drawText(QRectF(width() - places.afterWidth, 0, places.afterWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter, m_line.after);
}

} // namespace moothall::ui
