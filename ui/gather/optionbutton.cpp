// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/optionbutton.h"

#include "ui/style/look.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace moothall::ui {

OptionButton::OptionButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setCheckable(true);
    setAutoDefault(false);
    restyle(*this, "role", "option");
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

OptionButton::OptionButton(int groupNumber, QWidget* parent) : OptionButton(QString(), parent)
{
    m_group = groupNumber;
}

QSize OptionButton::sizeHint() const
{
    const int side = px(30);
    return {std::max(side, fontMetrics().horizontalAdvance(text()) + px(14)), side};
}

void OptionButton::paintEvent(QPaintEvent* event)
{
    QPushButton::paintEvent(event);
    if (m_group == 0)
        return;
    QPainter painter(this);
    QRectF badge(0, 0, px(17), px(17));
    badge.moveCenter(QRectF(rect()).center());
    paintGroupBadge(painter, badge, m_group);
}

} // namespace moothall::ui
