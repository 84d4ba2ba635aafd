// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/focusring.h"

#include "ui/style/look.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QMenuBar>

namespace moothall::ui {

namespace {

constexpr const char* frameProperty = "ringAround";

QWidget* ringed(QWidget* focused)
{
    if (auto* frame = focused->property(frameProperty).value<QWidget*>())
        return frame;
    return focused;
}

bool drawsItsOwn(const QWidget* widget)
{
    return qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QMenuBar*>(widget) || widget->property("drawsFocus").toBool();
}

} // namespace

FocusRing::FocusRing(QWidget* window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focused) { follow(focused); });
    // It goes as its widget is dressed anew.
    connect(
        &Look::now(), &Look::changed, this,
        [this] {
            follow(nullptr);
            follow(QApplication::focusWidget());
        },
        Qt::QueuedConnection);
}

void FocusRing::ringAround(QWidget* control, QWidget* frame)
{
    control->setProperty(frameProperty, QVariant::fromValue(frame));
}

void FocusRing::follow(QWidget* focused)
{
    const bool shown = focused && focused->window() == m_window && !drawsItsOwn(focused);
    if (!m_frame && shown)
        m_frame = new QFocusFrame(m_window);
    if (m_frame)
        m_frame->setWidget(shown ? ringed(focused) : nullptr);
}

} // namespace moothall::ui
