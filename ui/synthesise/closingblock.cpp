// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/closingblock.h"

#include "core/synthesise/synthesising.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/closeline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QVBoxLayout>

namespace moothall::ui {

namespace {

StepGate synthesiseGate(Desk& desk)
{
    StepGate gate;
    gate.number = stepNumber::synthesise;
    gate.name = ClosingBlock::tr("Synthesise");
    gate.standing = [&desk]() -> StepGate::Standing {
        const QStringList against =
            synthesising::unmet(synthesiseChecks(desk.reader(), desk.project()));
        return {against.isEmpty() ? ClosingBlock::tr("Nothing stands against closing.")
                                  : against.join(u' '),
                against.isEmpty()};
    };
    gate.close = [&desk](const QString& reason) {
        return synthesising::close(desk.workspace(), desk.project(), reason);
    };
    gate.reopen = [&desk] { return synthesising::reopen(desk.workspace(), desk.project()); };
    return gate;
}

CheckState passIf(bool passed) { return passed ? CheckState::Pass : CheckState::Look; }

} // namespace

ClosingBlock::ClosingBlock(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_checks(new QVBoxLayout),
      m_close(new CloseLine(desk, synthesiseGate(desk)))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Before Synthesise can close"));
    m_checks->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(18), px(12), px(18), px(14));
    column->setSpacing(px(6));
    column->addWidget(wrapped(heading(tr("Before Synthesise can close"))));
    column->addLayout(m_checks);
    column->addWidget(m_close);
    column->addStretch();
    auto* seen = new WhenSeen(this, [this] { read(); });
    connect(&desk, &Desk::placeChanged, seen, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, this, [seen](const Changes& changes) {
        for (const std::string_view table :
             {"idea", "insight", "insight_idea", "looked_at", "solution_idea", "step"})
            if (changes.touches(table))
                return seen->ask();
    });
    seen->ask();
}

void ClosingBlock::read()
{
    while (QLayoutItem* item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SynthesiseChecks checks = synthesiseChecks(m_desk.reader(), m_desk.project());
    const auto add = [this](bool passed, const QString& question, const QString& evidence) {
        m_checks->addWidget(new CheckRow(passIf(passed), question, evidence));
    };
    add(checks.insights > 0 && checks.restOnNothing == 0, tr("Every insight rests on an idea"),
        checks.insights == 0 ? tr("No insight is written yet.")
        : checks.restOnNothing > 0
            ? tr("%Ln insight(s) without an idea", nullptr, checks.restOnNothing)
            : tr("%Ln insight(s)", nullptr, checks.insights));
    add(checks.passedOver == 0, tr("Ideas cited nowhere were looked at"),
        checks.passedOver > 0 ? tr("%Ln idea(s) to look at", nullptr, checks.passedOver)
                              : tr("None is left to look at"));
    add(checks.insights > 0 && checks.unchallenged == 0, tr("Disagreement is recorded"),
        checks.insights == 0 ? tr("No insight is written yet.")
        : checks.unchallenged > 0
            ? tr("%L1 of %Ln insight(s) without a challenge", nullptr, checks.insights)
                  .arg(checks.unchallenged)
            : tr("Each has a challenge"));
    m_close->read();
}

} // namespace moothall::ui
