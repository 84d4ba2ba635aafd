// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/parentwatch.h"

#include <QEvent>

namespace moothall::ui {

ParentWatch::ParentWatch(QWidget& watched) : QObject(&watched), m_watched(watched)
{
    watched.installEventFilter(this);
    follow();
}

void ParentWatch::follow()
{
    if (m_parent)
        m_parent->removeEventFilter(this);
    m_parent = m_watched.parentWidget();
    if (m_parent)
        m_parent->installEventFilter(this);
}

bool ParentWatch::eventFilter(QObject* object, QEvent* event)
{
    if (object == &m_watched && event->type() == QEvent::ParentChange) {
        follow();
        emit roomChanged();
    } else if (object == m_parent &&
               (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        emit roomChanged();
    }
    return QObject::eventFilter(object, event);
}

} // namespace moothall::ui
