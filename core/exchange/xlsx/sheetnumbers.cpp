// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx/sheetnumbers.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr double lastDay = 2'958'465; // 31 December 9999
constexpr int leapDayThatNeverWas = 60;
constexpr int secondsOfDay = 24 * 60 * 60;

} // namespace

bool showsTime(int builtInFormat)
{
    const auto isBetween = [&](int first, int last) {
        return builtInFormat >= first && builtInFormat <= last;
    };
    // Beyond 22 and 47 lie those of East Asian calendars.
    return isBetween(14, 22) || isBetween(27, 36) || isBetween(45, 47) || isBetween(50, 58);
}

bool showsTime(const QString& formatCode)
{
    // Words in quotes, escaped signs and colours are shown as they are; [h] counts hours.
    static const QRegularExpression shown(
        u"\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString code = formatCode.section(u';', 0, 0);
    code.remove(shown);
    if (code.contains(u"general"_s, Qt::CaseInsensitive))
        return false;
    static const QRegularExpression parts(u"[dmyhs]"_s, QRegularExpression::CaseInsensitiveOption);
    return code.contains(parts);
}

QString numberText(double number)
{
    constexpr double exact = 9'007'199'254'740'992.0; // whole numbers up to here are exact
    if (std::abs(number) < exact && number == std::floor(number))
        return QString::number(qint64(number));
    return QString::number(number, 'g', 15);
}

QString timeText(double days, DaysFrom from)
{
    if (!(days >= 0) || days > lastDay)
        return numberText(days);
    qint64 whole = qint64(std::floor(days));
    int seconds = int(std::lround((days - double(whole)) * secondsOfDay));
    if (seconds == secondsOfDay) {
        ++whole;
        seconds = 0;
    }
    const QTime time = QTime(0, 0).addSecs(seconds);
    if (whole == 0 && from == DaysFrom::Year1900)
        return time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    const QDate date = from == DaysFrom::Year1904    ? QDate(1904, 1, 1).addDays(whole)
                       : whole < leapDayThatNeverWas ? QDate(1899, 12, 31).addDays(whole)
                                                     : QDate(1899, 12, 30).addDays(whole);
    if (seconds == 0)
        return date.toString(Qt::ISODate);
    return QDateTime(date, time, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace moothall::exchange
