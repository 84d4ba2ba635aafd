// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvegate.h"

#include "core/involve/coverage.h"

#include <QCoreApplication>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

struct InvolveGate
{
    Q_DECLARE_TR_FUNCTIONS(InvolveGate)
};

struct TargetUsers
{
    int groups = 0;
    QStringList shortOnes; // by name
};

TargetUsers targetUsers(const Desk& desk)
{
    TargetUsers users;
    for (const GroupCoverage& one : coverageAt(desk.reader(), desk.project(), desk.session())) {
        if (!one.group.targetUser)
            continue;
        ++users.groups;
        if (represented(one.here, one.group.targetCount) == Represented::Short)
            users.shortOnes.append(one.group.name);
    }
    return users;
}

QString standingOf(const TargetUsers& users)
{
    if (users.groups == 0)
        return InvolveGate::tr("No group is named yet that the decision falls on.");
    if (users.shortOnes.isEmpty())
        return InvolveGate::tr("Every group of target users is there at three quarters of its target "
                             "or more.");
    return InvolveGate::tr("Under three quarters of their target: %1.")
        .arg(users.shortOnes.join(u", "_s));
}

} // namespace

StepGate involveGate(Desk& desk)
{
    StepGate gate;
    gate.number = 1;
    gate.name = InvolveGate::tr("Involve");
    gate.standing = [&desk]() -> StepGate::Standing {
        const TargetUsers users = targetUsers(desk);
        return {standingOf(users), users.shortOnes.isEmpty()};
    };
    gate.close = [&desk](const QString& reason) {
        return involve::close(desk.workspace(), desk.project(), desk.session(), reason);
    };
    gate.reopen = [&desk] { return involve::reopen(desk.workspace(), desk.project()); };
    return gate;
}

} // namespace moothall::ui
