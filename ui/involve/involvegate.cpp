// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/involvegate.h"

#include "core/involve/coverage.h"

#include <QCoreApplication>

namespace moothall::ui {

namespace {

struct InvolveGate
{
    Q_DECLARE_TR_FUNCTIONS(InvolveGate)
};

} // namespace

StepGate involveGate(Desk& desk)
{
    StepGate gate;
    gate.number = stepNumber::involve;
    gate.name = InvolveGate::tr("Involve");
    gate.standing = [&desk]() -> StepGate::Standing {
        const QStringList against = involve::unmet(desk.reader(), desk.project(), desk.session());
        return {against.isEmpty() ? InvolveGate::tr("Every group of target users is there at three "
                                                    "quarters of its target or more.")
                                  : against.join(u' '),
                against.isEmpty()};
    };
    gate.close = [&desk](const QString& reason) {
        return involve::close(desk.workspace(), desk.project(), desk.session(), reason);
    };
    gate.reopen = [&desk] { return involve::reopen(desk.workspace(), desk.project()); };
    return gate;
}

} // namespace moothall::ui
