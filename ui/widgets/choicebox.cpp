// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/labels.h"

#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace moothall::ui {

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent) : ChoiceBox(name, Kind::Fact, parent) {}

ChoiceBox::ChoiceBox(const QString& name, Kind kind, QWidget* parent)
    : QComboBox(parent), m_kind(kind)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    if (kind == Kind::Fact) {
        setRole(*this, "fact");
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setSizeAdjustPolicy(QComboBox::AdjustToContents);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        connect(&Look::now(), &Look::changed, this, [this] { updateGeometry(); });
    }
}

QSize ChoiceBox::sizeHint() const
{
    if (m_kind == Kind::Fact)
        return QComboBox::sizeHint();
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return {widest + px(8 + 10 + 24), QComboBox::sizeHint().height()};
}

QSize ChoiceBox::minimumSizeHint() const
{
    return m_kind == Kind::Fact ? QComboBox::minimumSizeHint() : sizeHint();
}

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const double side = px(14);
    paintGlyph(
        painter, Glyph::ChevronDown,
        {width() - side - px(m_kind == Kind::Fact ? 6 : 8), (height() - side) / 2, side, side},
        !isEnabled()           ? tokens().disabledText
        : m_kind == Kind::Fact ? tokens().text2
                               : tokens().text);
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace moothall::ui
