// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last row of the screen: one sentence about what happened, and one thing to do about it.
#pragma once

#include "ui/models/desk.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

namespace moothall::ui {

class KeyButton;
class Label;

// What was done stays for 20 seconds or until the next message; warnings and failures stay until
// they are dealt with. Nothing but a question follows to another screen: what was done there can
// still be undone by key and menu.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);
    void dismiss();
    // Another screen is in front. What was said in the same breath as the change of screen stays.
    void leaveBehind();
    QString sentence() const;

private:
    void giveFocusBack();

    Label* m_icon;
    Label* m_sentence;
    KeyButton* m_action;
    KeyButton* m_close;
    QTimer m_goes;
    QTimer m_breath;
    MessageTone m_tone = MessageTone::Done;
    std::function<void()> m_act;
    QPointer<QWidget> m_before; // had the keyboard before a button here
};

} // namespace moothall::ui
