// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody says that a person is at risk of harm: what to do now, in large words, and whom to call.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class FactEdit;
class Label;

class SafeguardPane : public QWidget
{
    Q_OBJECT

public:
    explicit SafeguardPane(Desk& desk, QWidget* parent = nullptr);

signals:
    void left();

private:
    void read();
    void tell();

    Desk& m_desk;
    Label* m_lead;
    Label* m_phone;
    Label* m_noted;
    FactEdit* m_role;
    FactEdit* m_number;
};

} // namespace moothall::ui
