// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What another look would change, to be taken over or not.
#pragma once

#include <QFrame>

namespace moothall::ui {

class KeyButton;
class Label;
class Suggesting;

class Again : public QFrame
{
    Q_OBJECT

public:
    explicit Again(Suggesting& suggesting, QWidget* parent = nullptr);

    void follow(); // comes and goes by itself

signals:
    void decided();

private:
    Suggesting& m_suggesting;
    Label* m_what;
    KeyButton* m_take;
};

} // namespace moothall::ui
