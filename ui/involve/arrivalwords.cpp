// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/arrivalwords.h"

#include "core/involve/arrivals.h"
#include "core/involve/coverage.h"
#include "ui/involve/groupsmodel.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalWords)
};

QString comingText(const Participant& person, const Attendance& attendance, bool isBack)
{
    const QString time = attendance.arrivedAt.toString(u"HH:mm"_s);
    if (isBack)
        return ArrivalWords::tr("%1 is back.").arg(person.code);
    if (attendance.state == AttendanceState::Late)
        return ArrivalWords::tr("%1 is here, late, %2.").arg(person.code, time);
    if (person.capacity == Capacity::Observer)
        return ArrivalWords::tr("%1 observes from %2 and is not counted.").arg(person.code, time);
    return ArrivalWords::tr("%1 is here, %2.").arg(person.code, time);
}

// "Disabled passengers: 3 of 4.", of the group of somebody.
QString coverageText(const Desk& desk, const std::optional<Id<Group>>& group)
{
    for (const GroupCoverage& one : coverageAt(desk.reader(), desk.project(), desk.session()))
        if (group == one.group.id)
            return u"%1: %2."_s.arg(one.group.name, countText(one.here, one.group.targetCount));
    return {};
}

// "With P08, in support."
QString supportersText(const Desk& desk, Id<Participant> person)
{
    QStringList codes;
    for (const Arrival& other : arrivalsAt(desk.reader(), desk.session()))
        if (other.supports == person && isPresent(other.state))
            codes.append(other.code);
    return codes.isEmpty() ? QString()
                           : ArrivalWords::tr("With %1, in support.").arg(codes.join(u", "_s));
}

} // namespace

QString arrivalText(const Desk& desk, const Attendance& attendance, bool isBack)
{
    const auto person = desk.reader().find(attendance.participant);
    if (!person)
        return {};
    QStringList said{comingText(*person, attendance, isBack)};
    const auto supported =
        person->supporterOf ? desk.reader().find(*person->supporterOf) : std::nullopt;
    if (supported)
        said.append(ArrivalWords::tr("Supports %1 and is not counted.").arg(supported->code));
    else
        said += {coverageText(desk, person->stakeholderGroup), supportersText(desk, person->id)};
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace moothall::ui
