// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a step: whether it can be closed, and the reason where its rule is set aside.
#pragma once

#include "core/involve/steps.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace moothall::ui {

class KeyButton;
class Label;

// What a step is closed under, and how.
struct StepGate
{
    int number = 0; // of the step, one of stepNumber
    QString name;
    struct Standing
    {
        QString sentence;
        bool isMet = false; // no reason is needed
    };
    std::function<Standing()> standing; // while it is open
    std::function<Result<>(const QString& reason)> close;
    std::function<Result<>()> reopen;
};

class CloseLine : public QWidget
{
    Q_OBJECT

public:
    CloseLine(Desk& desk, StepGate gate, QWidget* parent = nullptr);

    void read(); // what it stands on has changed; the step itself is followed

signals:
    void done(); // closed, or open again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void closeStep();
    void reopenStep();
    void complain(const QString& sentence);
    void bringIntoView();

    Desk& m_desk;
    StepGate m_gate;
    bool m_closed = false;
    Label* m_state;
    KeyButton* m_act;
    QLineEdit* m_reason;
    Label* m_wrong;
};

} // namespace moothall::ui
