// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside Involve: arrivals, what is open and what is fixed.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class ArrivalsPane;

class InvolvePane : public QWidget
{
    Q_OBJECT

public:
    explicit InvolvePane(Desk& desk, QWidget* parent = nullptr);

    ArrivalsPane& arrivals() const { return *m_arrivals; }

private:
    ArrivalsPane* m_arrivals;
};

} // namespace moothall::ui
