// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pickbox.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace moothall::ui {

PickBox::PickBox(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&Look::now(), &Look::changed, this, [this] { updateGeometry(); });
}

QSize PickBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + px(8 + 10 + 24), QComboBox::sizeHint().height()};
}

void PickBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const int side = px(14);
    paintGlyph(painter, Glyph::ChevronDown,
               QRectF(width() - side - px(8), (height() - side) / 2.0, side, side),
               isEnabled() ? tokens().text : tokens().disabledText);
}

// Whoever scrolls past it changes nothing.
void PickBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace moothall::ui
