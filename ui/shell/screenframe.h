// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lets a screen scroll as a whole in a window that is too small for it.
#pragma once

#include <QEvent>
#include <QWidget>

namespace moothall::ui {

// The screen in its scroll area: asks for its smallest size, not for all it would like.
class ScreenFrame : public QWidget
{
public:
    explicit ScreenFrame(QWidget* screens) : m_screens(screens) { screens->setParent(this); }

    QSize minimumSizeHint() const override { return m_screens->minimumSizeHint(); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // the scroll area hears of it only from here
        return QWidget::event(event);
    }
    void resizeEvent(QResizeEvent*) override { m_screens->setGeometry(rect()); }

private:
    QWidget* m_screens;
};

} // namespace moothall::ui
