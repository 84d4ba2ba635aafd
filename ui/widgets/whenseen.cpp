// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/whenseen.h"

#include <QEvent>
#include <QWidget>

namespace moothall::ui {

WhenSeen::WhenSeen(QObject* owner, std::function<void()> read)
    : QObject(owner), m_read(std::move(read))
{
    for (QObject* above = owner; above && !m_view; above = above->parent())
        if (above->isWidgetType())
            m_view = above;
    if (m_view)
        m_view->installEventFilter(this);
}

bool WhenSeen::isSeen() const { return !m_view || static_cast<QWidget*>(m_view)->isVisible(); }

void WhenSeen::ask()
{
    m_asked = !isSeen();
    if (!m_asked)
        m_read();
}

bool WhenSeen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_asked) {
        m_asked = false;
        m_read();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace moothall::ui
