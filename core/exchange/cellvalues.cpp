// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellvalues.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace moothall::exchange {

using namespace Qt::StringLiterals;

namespace {

// Whether the text would be run as a formula but for the apostrophes it begins with.
bool isFormula(const QString& text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && u"=+-@\t\r"_s.contains(*first);
}

} // namespace

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

std::optional<Timestamp> timeIn(const QString& cell, const QTimeZone& zone)
{
    constexpr qint64 firstInMilliseconds = 100'000'000'000; // 1973; in seconds the year 5138
    bool isNumber = false;
    if (const qint64 number = cell.toLongLong(&isNumber); isNumber)
        return Timestamp{number >= firstInMilliseconds ? number : number * 1000};
    QDateTime time = QDateTime::fromString(cell, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(zone);
    return Timestamp::from(time);
}

std::optional<AgreementState> quoteAnswerIn(const QString& cell)
{
    static const QHash<QString, AgreementState> words{
        {u"yes"_s, AgreementState::Given},           {u"y"_s, AgreementState::Given},
        {u"true"_s, AgreementState::Given},          {u"1"_s, AgreementState::Given},
        {u"given"_s, AgreementState::Given},         {u"no"_s, AgreementState::Refused},
        {u"n"_s, AgreementState::Refused},           {u"false"_s, AgreementState::Refused},
        {u"0"_s, AgreementState::Refused},           {u"refused"_s, AgreementState::Refused},
        {u"withdrawn"_s, AgreementState::Withdrawn}, {u"not_asked"_s, AgreementState::NotAsked},
        {u"not asked"_s, AgreementState::NotAsked}};
    const auto found = words.constFind(cell.toLower());
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

bool takeStatus(const QString& cell, Idea& idea)
{
    // Conversations write numbers: 1 accepted, 0 waiting, -1 rejected.
    static const QHash<QString, Moderation> words{
        {u"accepted"_s, Moderation::Accepted},  {u"approved"_s, Moderation::Accepted},
        {u"published"_s, Moderation::Accepted}, {u"1"_s, Moderation::Accepted},
        {u"rejected"_s, Moderation::Rejected},  {u"-1"_s, Moderation::Rejected},
        {u"waiting"_s, Moderation::Waiting},    {u"pending"_s, Moderation::Waiting},
        {u"0"_s, Moderation::Waiting}};
    const QString word = cell.toLower();
    idea.parked = word == u"parked";
    idea.withheld = word == u"withheld";
    if (const auto moderation = words.constFind(word); moderation != words.cend())
        idea.moderation = *moderation;
    else
        return idea.parked || idea.withheld;
    return true;
}

QString guarded(const QString& text) { return isFormula(text) ? u'\'' + text : text; }

QString unguarded(const QString& cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.mid(1) : cell;
}

bool looksLikeCode(const QString& cell)
{
    static const QRegularExpression form(u"^[A-Za-z]{0,3}-?\\d{1,9}$"_s);
    return form.match(cell).hasMatch();
}

} // namespace moothall::exchange
