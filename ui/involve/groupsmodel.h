// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the project, with how many of each are here.
#pragma once

#include "core/involve/coverage.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

struct GroupRow
{
    Id<Group> id;
    int number = 0; // of its badge
    Group group;
    int here = 0;
    double whole = 1; // what the longest bar stands for, the same for all rows

    friend bool operator==(const GroupRow&, const GroupRow&) = default;
};

class GroupsModel : public RowsModel<GroupRow>
{
    Q_OBJECT

public:
    explicit GroupsModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const GroupRow& row) const override { return row.group.name; }
    QString spoken(const GroupRow& row) const override;
    QString hint(const GroupRow& row) const override;

private:
    void read();

    Desk& m_desk;
    WhenSeen m_reading;
};

QString wordFor(Represented represented); // Met, Enough, Short, No target
QString wordFor(GroupKind kind);
QString countText(int here, int target); // "3 of 4"

} // namespace moothall::ui
