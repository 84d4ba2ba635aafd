// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside Involve: arrivals, or what has to be ready before the day; what is open and what is fixed.
#pragma once

#include "ui/models/desk.h"

#include <QDate>
#include <QWidget>

class QFrame;

namespace moothall::ui {

class ArrivalsPane;
class ReadinessPane;

class InvolvePane : public QWidget
{
    Q_OBJECT

public:
    explicit InvolvePane(Desk& desk, QWidget* parent = nullptr);

    ArrivalsPane& arrivals() const { return *m_arrivals; }

    // Arrivals, also before the day; or readiness, also on it.
    void showArrivals();
    void showReadiness();

private:
    void follow();
    void show(bool readiness);

    Desk& m_desk;
    ArrivalsPane* m_arrivals;
    ReadinessPane* m_readiness;
    QFrame* m_line;
    Id<Session> m_session;
    QDate m_date; // of the session, when it was looked at last
};

} // namespace moothall::ui
