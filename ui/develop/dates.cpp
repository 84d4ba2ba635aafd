// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/dates.h"

#include <QLocale>

namespace moothall::ui {

using namespace Qt::StringLiterals;

std::optional<QDate> dateTyped(const QString& words)
{
    const QString typed = words.simplified();
    if (typed.isEmpty())
        return QDate();
    const QLocale here;
    for (const QString& format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s,
                                  u"yyyy-MM-dd"_s, u"yyyy-M-d"_s})
        for (const QLocale& locale : {here, QLocale(QLocale::English, QLocale::UnitedKingdom)})
            if (const QDate date = locale.toDate(typed, format); date.isValid())
                return date;
    return std::nullopt;
}

} // namespace moothall::ui
