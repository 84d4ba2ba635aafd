// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/groupsmodel.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double roomAfterBars = 1.18;

} // namespace

GroupsModel::GroupsModel(Desk& desk, QObject* parent)
    : RowsModel(parent), m_desk(desk), m_reading(this, [this] { read(); })
{
    connect(&desk, &Desk::placeChanged, &m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table : {"stakeholder_group", "attendance", "participant"})
            if (changes.touches(table))
                return m_reading.ask();
    });
    read();
}

void GroupsModel::read()
{
    const auto coverage = coverageAt(m_desk.reader(), m_desk.project(), m_desk.session());
    double most = 1;
    for (const GroupCoverage& one : coverage)
        most = std::max({most, double(one.here), double(one.group.targetCount)});
    std::vector<GroupRow> rows;
    for (const GroupCoverage& one : coverage)
        rows.push_back(
            {one.group.id, int(rows.size()) + 1, one.group, one.here, most * roomAfterBars});
    become(std::move(rows));
}

QString GroupsModel::spoken(const GroupRow& row) const
{
    QStringList parts{QString::number(row.number), row.group.name};
    if (row.group.targetUser)
        parts.append(tr("target user"));
    parts.append(tr("%1 here").arg(countText(row.here, row.group.targetCount)));
    parts.append(wordFor(represented(row.here, row.group.targetCount)));
    return parts.join(u", "_s);
}

QString GroupsModel::hint(const GroupRow& row) const
{
    // Plain text is forced: what people wrote is never markup.
    return u"<p>%1</p>"_s.arg(
        (row.group.name + u" · "_s + wordFor(row.group.kind)).toHtmlEscaped());
}

QString wordFor(Represented represented)
{
    switch (represented) {
    case Represented::Met:
        return GroupsModel::tr("Met");
    case Represented::Enough:
        return GroupsModel::tr("Enough");
    case Represented::Short:
        return GroupsModel::tr("Short");
    case Represented::NoTarget:
        return GroupsModel::tr("No target");
    }
    return {};
}

QString wordFor(GroupKind kind)
{
    switch (kind) {
    case GroupKind::ServiceUser:
        return GroupsModel::tr("People who use the service");
    case GroupKind::PotentialUser:
        return GroupsModel::tr("People who could use it");
    case GroupKind::CarerFamily:
        return GroupsModel::tr("Carers and family");
    case GroupKind::Resident:
        return GroupsModel::tr("Residents");
    case GroupKind::CommunityOrganisation:
        return GroupsModel::tr("Community organisation");
    case GroupKind::FrontlineStaff:
        return GroupsModel::tr("Front-line staff");
    case GroupKind::Manager:
        return GroupsModel::tr("Managers");
    case GroupKind::Commissioner:
        return GroupsModel::tr("Commissioners");
    case GroupKind::DecisionMaker:
        return GroupsModel::tr("Decision-makers");
    case GroupKind::ElectedMember:
        return GroupsModel::tr("Elected members");
    case GroupKind::Other:
        return GroupsModel::tr("Others");
    }
    return {};
}

QString countText(int here, int target)
{
    return target > 0 ? GroupsModel::tr("%1 of %2").arg(here).arg(target) : QString::number(here);
}

} // namespace moothall::ui
