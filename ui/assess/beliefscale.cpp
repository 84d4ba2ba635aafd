// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/beliefscale.h"

#include "ui/assess/statementsmodel.h"
#include "ui/style/look.h"

#include <QPainter>

#include <algorithm>

namespace moothall::ui {

namespace {

constexpr int highest = 5;

} // namespace

BeliefScale::BeliefScale(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
}

void BeliefScale::show(std::optional<double> before, std::optional<double> after)
{
    m_before = before;
    m_after = after;
    setAccessibleName(tr("On arrival %1, at the close %2, on a scale from 1 to 5")
                          .arg(meanInWords(before), meanInWords(after)));
    update();
}

QSize BeliefScale::sizeHint() const { return {px(220), px(66)}; }

void BeliefScale::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = px(10);
    const double length = width() - 2 * left;
    const double y = px(36);
    const auto at = [&](double value) { return left + length * (value - 1) / (highest - 1); };
    painter.setPen(QPen(tokens().edge, 1));
    painter.drawLine(QPointF(left, y), QPointF(left + length, y));
    painter.setFont(fontOf(TypeRole::Caption));
    for (int value = 1; value <= highest; ++value) {
        painter.setPen(QPen(tokens().edge, 1));
        painter.drawLine(QPointF(at(value), y - px(4)), QPointF(at(value), y + px(4)));
        painter.setPen(tokens().text2);
        painter.drawText(QRectF(at(value) - px(12), y + px(8), px(24), px(18)), Qt::AlignCenter,
                         QString::number(value));
    }
    if (m_before && m_after) {
        painter.setPen(QPen(tokens().accent, 3));
        painter.drawLine(QPointF(at(*m_before), y), QPointF(at(*m_after), y));
    }
    const double radius = px(7);
    painter.setPen(QPen(tokens().accent, 2));
    if (m_before) {
        painter.setBrush(tokens().base);
        painter.drawEllipse(QPointF(at(*m_before), y), radius, radius);
    }
    if (m_after) {
        painter.setBrush(tokens().accent);
        painter.drawEllipse(QPointF(at(*m_after), y), radius, radius);
    }
    // The words go to either side, so that two values close together can both be read.
    const bool rose = !m_before || !m_after || *m_before <= *m_after;
    const auto label = [&](std::optional<double> value, const QString& words, bool toLeft,
                           QFont::Weight weight) {
        if (!value)
            return;
        painter.setFont(fontOf(TypeRole::Caption, weight));
        painter.setPen(tokens().text);
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 2;
        const double x = toLeft ? at(*value) + px(2) - wide : at(*value) - px(2);
        painter.drawText(QRectF(std::clamp(x, 0.0, std::max(width() - wide, 0.0)), px(4), wide,
                                px(18)),
                         Qt::AlignLeft | Qt::AlignVCenter, words);
    };
    label(m_before, tr("arrival %1").arg(meanInWords(m_before)), rose, QFont::Normal);
    label(m_after, tr("close %1").arg(meanInWords(m_after)), !rose, QFont::DemiBold);
}

} // namespace moothall::ui
