// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of a session as people write them, and as the screen shows them.
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace moothall::ui {

// "14 May 2026", "14/5/2026" and "2026-05-14" are all a date; "13.30", "1330" and "13" a time.
QDate dateFrom(const QString& text);
QTime timeFrom(QString text);

// "14 May 2026" and "13:30"; empty where there is none.
QString dateText(const QDate& date);
QString timeText(const QTime& time);

} // namespace moothall::ui
