// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappinglabel.h"

#include "ui/widgets/rowdelegate.h"

#include <QPainter>

#include <cmath>

namespace moothall::ui {

WrappingLabel::WrappingLabel(TypeRole role, QWidget* parent)
    : Label({}, role, parent), m_layouts(new TextLayouts(this))
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingLabel::heightForWidth(int width) const
{
    return int(std::ceil(m_layouts->heightOf(text(), font(), width)));
}

QSize WrappingLabel::sizeHint() const
{
    const int oneLine = fontMetrics().horizontalAdvance(text()) + 1;
    return {oneLine, heightForWidth(oneLine)};
}

QSize WrappingLabel::minimumSizeHint() const { return {px(120), fontMetrics().height()}; }

void WrappingLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double height = m_layouts->heightOf(text(), font(), width());
    m_layouts->paint(painter, {0, std::max(0.0, (this->height() - height) / 2)}, text(), font(),
                     width(), palette().color(foregroundRole()));
}

} // namespace moothall::ui
