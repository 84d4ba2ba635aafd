// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assess/checksmodel.h"

#include "ui/widgets/whenseen.h"

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

CheckState stateOf(CheckResult result)
{
    switch (checks::standingOf(result)) {
    case checks::Standing::Pass:
        return CheckState::Pass;
    case checks::Standing::Look:
        return CheckState::Look;
    case checks::Standing::NotYetKnown:
        break;
    }
    return CheckState::NotYetKnown;
}

} // namespace

ChecksModel::ChecksModel(Desk& desk, QObject* parent) : RowsModel(parent), m_desk(desk)
{
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        if (changes.touches("project_check"))
            seen->ask();
    });
    seen->ask();
}

void ChecksModel::read()
{
    auto all = checks::all(m_desk.reader(), m_desk.project());
    std::ranges::stable_sort(all, {}, &ProjectCheck::kind);
    std::vector<HardQuestionRow> rows;
    std::optional<CheckKind> kind;
    for (const ProjectCheck& check : all) {
        QString section;
        if (kind && kind != check.kind)
            section = tr("Was the consultation fair?");
        kind = check.kind;
        rows.push_back({check.id, check.item, check.evidence, stateOf(check.result), section});
    }
    become(std::move(rows));
}

int ChecksModel::toLookAt() const
{
    return int(std::ranges::count(rows(), CheckState::Look, &HardQuestionRow::state));
}

Qt::ItemFlags ChecksModel::flags(const QModelIndex& index) const
{
    return RowsModel::flags(index) | Qt::ItemIsEditable;
}

QVariant ChecksModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::EditRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return at(index).evidence;
    return RowsModel::data(index, role);
}

bool ChecksModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString evidence = value.toString().trimmed();
    if (evidence == at(index).evidence)
        return false;
    return m_desk.did(checks::setEvidence(m_desk.workspace(), at(index).id, evidence),
                      tr("What it rests on: changed."));
}

QString ChecksModel::spoken(const HardQuestionRow& row) const
{
    return u"%1: %2. %3"_s.arg(wordFor(row.state), row.question, row.evidence);
}

} // namespace moothall::ui
