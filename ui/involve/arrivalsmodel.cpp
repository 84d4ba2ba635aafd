// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/arrivalsmodel.h"

#include "ui/models/roomeyes.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFound = 5;
constexpr std::size_t mostLast = 6;

bool cameLater(const Arrival& one, const Arrival& other)
{
    return one.arrivedAt != other.arrivedAt ? one.arrivedAt > other.arrivedAt
                                            : one.attendance > other.attendance;
}

} // namespace

ArrivalsModel::ArrivalsModel(Desk& desk, Who who, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_who(who), m_reading(this, [this] { read(); })
{
    connect(&desk, &Desk::placeChanged, this, [this] {
        m_noted.clear();
        m_reading.ask();
    });
    connect(&RoomEyes::now(), &RoomEyes::changed, this, [this] { m_reading.ask(); });
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table : {"attendance", "participant", "stakeholder_group"})
            if (changes.touches(table))
                return m_reading.ask();
    });
    read();
}

void ArrivalsModel::find(const QString& letters)
{
    m_letters = letters;
    read();
}

void ArrivalsModel::putFirst(Id<Participant> person)
{
    std::erase(m_noted, person);
    m_noted.push_back(person);
    read();
}

std::vector<Arrival> ArrivalsModel::wanted(std::vector<Arrival> everybody) const
{
    if (m_who == Who::Found) {
        auto matches = found(everybody, m_letters);
        m_more = int(matches.size()) - int(std::min(matches.size(), mostFound));
        matches.resize(std::min(matches.size(), mostFound));
        return matches;
    }
    std::erase_if(everybody, [](const Arrival& arrival) {
        return !arrival.arrivedAt.isValid() || !isPresent(arrival.state);
    });
    std::ranges::sort(everybody, cameLater);
    std::ranges::stable_sort(everybody, {}, [&](const Arrival& arrival) {
        return std::ranges::find(m_noted.rbegin(), m_noted.rend(), arrival.id) - m_noted.rbegin();
    });
    everybody.resize(std::min(everybody.size(), mostLast));
    return everybody;
}

void ArrivalsModel::read()
{
    const auto groups = groups::all(m_desk.reader(), m_desk.project());
    auto everybody = arrivalsAt(m_desk.reader(), m_desk.session());
    m_stillExpected.clear();
    for (const Arrival& arrival : everybody)
        if (arrival.attendance && arrival.state == AttendanceState::Expected)
            m_stillExpected.push_back(*arrival.attendance);
    std::vector<ArrivalRow> rows;
    for (Arrival& arrival : wanted(std::move(everybody))) {
        if (RoomEyes::now().areOnLaptop())
            arrival.name.clear();
        ArrivalRow row{arrival.id, arrival, 0, {}};
        if (const auto group = std::ranges::find_if(
                groups, [&](const Group& one) { return arrival.group == one.id; });
            group != groups.end()) {
            row.group = int(group - groups.begin()) + 1;
            row.groupName = group->name;
        }
        rows.push_back(std::move(row));
    }
    become(std::move(rows));
    emit wasRead();
}

QString ArrivalsModel::spoken(const ArrivalRow& row) const
{
    QStringList parts{row.arrival.code, row.arrival.name, row.groupName};
    if (row.isHere())
        parts.append(tr("here since %1").arg(row.arrival.arrivedAt.toString(u"HH:mm"_s)));
    if (row.arrival.state == AttendanceState::Late)
        parts.append(tr("late"));
    if (row.arrival.state == AttendanceState::LeftEarly)
        parts.append(tr("left at %1").arg(row.arrival.leftAt.toString(u"HH:mm"_s)));
    if (row.arrival.observes)
        parts.append(tr("observer, not counted"));
    if (row.arrival.supports)
        parts.append(tr("supports %1, not counted").arg(row.arrival.supportsCode));
    if (row.arrival.table)
        parts.append(tr("table %1").arg(*row.arrival.table));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace moothall::ui
