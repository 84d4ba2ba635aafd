// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/insightbadge.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"

#include <QPainter>

namespace moothall::ui {

void paintInsightBadge(QPainter& painter, const QRectF& area, const InsightMark& insight)
{
    if (insight.theme > 0)
        return paintThemeBadge(painter, area, insight.theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens().edge);
    painter.setBrush(tokens().base);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(fontOf(TypeRole::KeyCap, QFont::DemiBold));
    painter.setPen(tokens().text);
    painter.drawText(area, Qt::AlignCenter, QString::number(insight.number));
    painter.restore();
}

InsightBadge::InsightBadge(InsightMark insight, QWidget* parent)
    : QWidget(parent), m_insight(std::move(insight))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(m_insight.statement.toHtmlEscaped());
    setAccessibleName(m_insight.statement);
}

QSize InsightBadge::sizeHint() const { return {px(18), px(18)}; }

void InsightBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintInsightBadge(painter, rect(), m_insight);
}

NumberBadge::NumberBadge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberBadge::setNumber(int number)
{
    m_number = number;
    setVisible(number > 0);
    update();
}

QSize NumberBadge::sizeHint() const { return {px(22), px(22)}; }

void NumberBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintNumberBadge(painter, rect(), m_number);
}

} // namespace moothall::ui
