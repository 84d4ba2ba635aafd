// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/namefield.h"

#include "ui/style/look.h"

#include <QKeyEvent>
#include <QShortcut>

#include <algorithm>

namespace moothall::ui {

NameField::NameField(QWidget* parent) : QLineEdit(parent)
{
    hide();
    connect(this, &QLineEdit::returnPressed, this, [this] { emit named(text()); });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!isVisible() || hasFocus())
            return;
        if (m_whenLeft == WhenLeft::Keep && !text().trimmed().isEmpty())
            emit named(text());
        else
            end();
    });
    auto* escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        end();
        emit stopped();
    });
}

void NameField::begin(const QRectF& place, const QString& name, const QString& placeholder,
                      WhenLeft whenLeft)
{
    const QSize room = parentWidget()->size();
    QRect area = place.toRect();
    area.setWidth(std::min(area.width(), room.width() - px(20)));
    const auto kept = [](int at, int length, int whole) {
        return std::clamp(at, px(8), std::max(px(8), whole - length - px(8)));
    };
    area.moveLeft(kept(area.left(), area.width(), room.width()));
    area.moveTop(kept(area.top(), area.height(), room.height()));
    m_whenLeft = whenLeft;
    setGeometry(area);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setText(name);
    selectAll();
    show();
    raise();
    setFocus();
}

void NameField::end() { hide(); }

// The wall beneath has meanings of its own for the same keys.
void NameField::keyPressEvent(QKeyEvent* event)
{
    QLineEdit::keyPressEvent(event);
    event->accept();
}

} // namespace moothall::ui
