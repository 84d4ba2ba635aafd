// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of Involve: whether it can be closed, and the reason where a rule is set aside.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class KeyButton;
class Label;

class CloseLine : public QWidget
{
    Q_OBJECT

public:
    explicit CloseLine(Desk& desk, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void read();
    void closeStep();
    void reopenStep();
    void complain(const QString& sentence);

    Desk& m_desk;
    bool m_closed = false;
    Label* m_state;
    KeyButton* m_act;
    QLineEdit* m_reason;
    Label* m_wrong;
};

} // namespace moothall::ui
