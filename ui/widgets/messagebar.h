// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last row of the screen: one sentence about what happened, and one thing to do about it.
#pragma once

#include "ui/models/desk.h"

#include <QFrame>
#include <QTimer>

namespace moothall::ui {

class KeyButton;
class Label;

// What was done stays for 20 seconds or until the next message; warnings and failures stay until
// they are dealt with.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss();
    QString sentence() const;

private:
    Label* m_icon;
    Label* m_sentence;
    KeyButton* m_action;
    KeyButton* m_close;
    QTimer m_goes;
    std::function<void()> m_act;
};

} // namespace moothall::ui
