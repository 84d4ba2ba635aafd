// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Ready to run: the checks of the plan and of the laptop, each with how to mend it.
#pragma once

#include "core/involve/readiness.h"
#include "ui/models/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;
class WhenSeen;

class ReadinessPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPane(Desk& desk, QWidget* parent = nullptr);

    void read(); // asks the laptop again, too

signals:
    void wantsArrivals();

private:
    void show(QVBoxLayout& place, const std::vector<ReadyCheck>& checks);

    Desk& m_desk;
    WhenSeen* m_reading;
    Label* m_count;
    QVBoxLayout* m_plan;
    QVBoxLayout* m_laptop;
};

} // namespace moothall::ui
