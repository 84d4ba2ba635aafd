// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/sessionwords.h"

#include <QLocale>

namespace moothall::ui {

using namespace Qt::StringLiterals;

QDate dateFrom(const QString& text)
{
    const QLocale locale;
    for (const QString& format :
         {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s})
        if (const QDate date = locale.toDate(text, format); date.isValid())
            return date;
    return {};
}

QTime timeFrom(QString text)
{
    text.replace(u'.', u':');
    for (const QString& format : {u"H:mm"_s, u"H"_s, u"hmm"_s})
        if (const QTime time = QTime::fromString(text, format); time.isValid())
            return time;
    return {};
}

QString dateText(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString();
}

QString timeText(const QTime& time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

} // namespace moothall::ui
