// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The line that evaluation forms are typed into, one after the other.
#pragma once

#include "core/assess/evaluation.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class Label;
class Segmented;

class FormLine : public QWidget
{
    Q_OBJECT

public:
    explicit FormLine(Desk& desk, QWidget* parent = nullptr);

    void begin();

signals:
    void stopped();

private:
    void enter();
    void complain(const QString& sentence);
    void explain();
    Asked asked() const;

    Desk& m_desk;
    Segmented* m_asked;
    Label* m_hint;
    QLineEdit* m_digits;
    Label* m_complaint;
};

} // namespace moothall::ui
