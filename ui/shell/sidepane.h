// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the right of a screen: its inspector, or the history. Beside the screen where
// there is room, over it where there is not.
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;
class QStackedLayout;

namespace moothall::ui {

class SidePane : public QFrame
{
    Q_OBJECT

public:
    explicit SidePane(QWidget* parent = nullptr);

    // Shows the widget, or nothing. It stays with its owner's screen and comes back when shown
    // again.
    void setContent(QWidget* content, int widthAtBase13);
    QWidget* content() const { return m_content; }

    int wantedWidth() const; // with room for the line at its left

private:
    QStackedLayout* m_stack;
    QPointer<QWidget> m_content;
    int m_width = 308;
};

} // namespace moothall::ui
