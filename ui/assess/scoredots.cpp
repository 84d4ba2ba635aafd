// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/scoredots.h"

#include "ui/style/look.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int highest = 5;
constexpr int step = 14;

} // namespace

ScoreDots::ScoreDots(const QString& name, QWidget* parent) : QWidget(parent), m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, &QWidget::updateGeometry);
    setScore({});
}

void ScoreDots::setScore(std::optional<int> score)
{
    m_score = score;
    setAccessibleName(score ? tr("%1: %2 of 5").arg(m_name).arg(*score)
                            : tr("%1: not scored").arg(m_name));
    update();
}

QSize ScoreDots::sizeHint() const { return {px(step) * highest + px(26), px(24)}; }

void ScoreDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = px(9) / 2.0;
    painter.setPen(QPen(tokens().accent, 1.5));
    for (int dot = 1; dot <= highest; ++dot) {
        painter.setBrush(dot <= m_score.value_or(0) ? QBrush(tokens().accent)
                                                    : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(px(step) * (dot - 0.5), height() / 2.0), radius, radius);
    }
    painter.setPen(tokens().text);
    painter.setFont(fontOf(TypeRole::Base, QFont::DemiBold));
    painter.drawText(rect().adjusted(0, 0, -px(4), 0), Qt::AlignRight | Qt::AlignVCenter,
                     m_score ? QString::number(*m_score) : u"–"_s);
}

void ScoreDots::keyPressEvent(QKeyEvent* event)
{
    const int now = m_score.value_or(0);
    int wanted = now;
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_0 + highest)
        wanted = event->key() - Qt::Key_0;
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Plus)
        wanted = std::min(now + 1, highest);
    else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Minus)
        wanted = std::max(now - 1, 1);
    else
        return QWidget::keyPressEvent(event);
    if (wanted != now)
        emit scored(wanted == 0 ? std::nullopt : std::optional(wanted));
}

void ScoreDots::mousePressEvent(QMouseEvent* event)
{
    const int dot = int(event->position().x()) / px(step) + 1;
    if (dot >= 1 && dot <= highest && dot != m_score)
        emit scored(dot);
}

} // namespace moothall::ui
