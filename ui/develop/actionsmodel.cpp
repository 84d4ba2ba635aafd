// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/actionsmodel.h"

#include "core/develop/proposing.h"
#include "core/report/content/phrases.h"
#include "ui/widgets/whenseen.h"

namespace moothall::ui {

using namespace Qt::StringLiterals;

ActionsModel::ActionsModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("action") || changes.touches("solution"))
            seen->ask();
    });
    seen->ask();
}

void ActionsModel::read()
{
    const auto solutions = solutions::all(m_desk.reader(), m_desk.project());
    const QDate today = QDate::currentDate();
    std::vector<ActionRow> rows;
    for (const Action& action : actions::all(m_desk.reader(), m_desk.project())) {
        const Id<Solution> solution = action.solution.value_or(Id<Solution>());
        const bool waits =
            action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
        rows.push_back({action.id, action.text, action.ownerRole, action.due, action.status,
                        solution, proposing::numberOf(solutions, solution),
                        waits && action.due.isValid() && action.due < today});
    }
    become(std::move(rows));
}

QString ActionsModel::spoken(const ActionRow& row) const
{
    QStringList parts{row.text, whoAndWhen(row), wordFor(row.status)};
    if (row.overdue)
        parts.append(tr("overdue"));
    if (row.number > 0)
        parts.append(tr("for solution %1").arg(row.number));
    return parts.join(u", "_s);
}

QString wordFor(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return ActionsModel::tr("Open");
    case ActionStatus::InProgress:
        return ActionsModel::tr("In progress");
    case ActionStatus::Done:
        return ActionsModel::tr("Done");
    case ActionStatus::Dropped:
        return ActionsModel::tr("Dropped");
    }
    return {};
}

QString whoAndWhen(const ActionRow& row)
{
    const QString who = row.ownerRole.isEmpty() ? ActionsModel::tr("nobody yet") : row.ownerRole;
    return row.due.isValid() ? ActionsModel::tr("%1, by %2").arg(who, report::date(row.due))
                             : ActionsModel::tr("%1, no date yet").arg(who);
}

} // namespace moothall::ui
