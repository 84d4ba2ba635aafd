// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around the control that has the keyboard. Lists draw theirs inside the row.
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace moothall::ui {

// One for each window, made by it. A control whose ring goes around its frame names that frame
// with `ringAround`.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    static void ringAround(QWidget* control, QWidget* frame);

private:
    void follow(QWidget* focused);

    QWidget* m_window;
    QPointer<QFocusFrame> m_frame;
};

} // namespace moothall::ui
