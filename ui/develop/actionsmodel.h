// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what by when, as a list.
#pragma once

#include "core/develop/actions.h"
#include "ui/models/desk.h"
#include "ui/models/rowsmodel.h"

namespace moothall::ui {

struct ActionRow
{
    Id<Action> id;
    QString text;
    QString ownerRole;
    QDate due;
    ActionStatus status = ActionStatus::Open;
    Id<Solution> solution;
    int number = 0; // of its solution; 0: for the whole project
    bool overdue = false;

    friend bool operator==(const ActionRow&, const ActionRow&) = default;
};

class ActionsModel : public RowsModel<ActionRow>
{
    Q_OBJECT

public:
    explicit ActionsModel(Desk& desk, QObject* parent = nullptr);

protected:
    QString words(const ActionRow& row) const override { return row.text; }
    QString spoken(const ActionRow& row) const override;

private:
    void read();

    Desk& m_desk;
};

QString wordFor(ActionStatus status);

// "Transport officer, by 12 June 2026"
QString whoAndWhen(const ActionRow& row);

} // namespace moothall::ui
