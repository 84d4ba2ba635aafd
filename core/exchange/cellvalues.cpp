// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include <QRegularExpression>

#include <array>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

bool saysNothing(const QString& cell)
{
    static const std::array<QString, 3> words{u"-"_s, u"none"_s, u"n/a"_s};
    return cell.isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString& word) {
               return cell.compare(word, Qt::CaseInsensitive) == 0;
           });
}

std::optional<int> tableNumberIn(const QString& cell)
{
    static const QRegularExpression form(u"^(?:t|table)?\\s*(\\d{1,4})$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(cell);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

std::optional<IdeaKind> kindIn(const QString& cell)
{
    return fromWord<IdeaKind>(cell.toLower().toStdString());
}

std::optional<Timestamp> timeIn(const QString& cell)
{
    constexpr qint64 firstInMilliseconds = 100'000'000'000; // 1973; in seconds the year 5138
    bool isNumber = false;
    if (const qint64 number = cell.toLongLong(&isNumber); isNumber)
        return Timestamp{number >= firstInMilliseconds ? number : number * 1000};
    QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return Timestamp::from(time);
}

bool looksLikeCode(const QString& cell)
{
    static const QRegularExpression form(u"^[A-Za-z]{0,3}-?\\d{1,9}$"_s);
    return form.match(cell).hasMatch();
}

} // namespace moothall::exchange
