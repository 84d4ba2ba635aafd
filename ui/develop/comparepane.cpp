// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/comparepane.h"

#include "core/develop/developing.h"
#include "ui/develop/gridpane.h"
#include "ui/develop/solutiondetail.h"
#include "ui/style/look.h"
#include "ui/widgets/closeline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QVBoxLayout>

namespace moothall::ui {

namespace {

StepGate developGate(Desk& desk)
{
    StepGate gate;
    gate.number = stepNumber::develop;
    gate.name = ComparePane::tr("Develop");
    gate.standing = [&desk]() -> StepGate::Standing {
        const QStringList against = developing::unmet(developChecks(desk.reader(), desk.project()));
        return {against.isEmpty() ? ComparePane::tr("Nothing stands against closing.")
                                  : against.join(QChar::Space),
                against.isEmpty()};
    };
    gate.close = [&desk](const QString& reason) {
        return developing::close(desk.workspace(), desk.project(), reason);
    };
    gate.reopen = [&desk] { return developing::reopen(desk.workspace(), desk.project()); };
    return gate;
}

} // namespace

ComparePane::ComparePane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_detail(new SolutionDetail(desk)),
      m_close(new CloseLine(desk, developGate(desk))),
      m_line(separator()),
      m_column(new QVBoxLayout(this))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("The chosen solution"));
    m_column->setContentsMargins(px(14), px(12), px(14), px(14));
    m_column->setSpacing(px(8));
    m_column->addWidget(m_line);
    m_column->addWidget(m_detail);
    m_column->addStretch();
    m_column->addWidget(m_close);
    connect(m_detail, &SolutionDetail::wantsReply, this, &ComparePane::wantsReply);
    auto* seen = new WhenSeen(this, [this] { m_close->read(); });
    connect(&desk.workspace(), &Workspace::changed, seen, [seen](const Changes& changes) {
        for (const std::string_view table : {"solution", "action", "ballot_slip", "step"})
            if (changes.touches(table))
                return seen->ask();
    });
}

void ComparePane::showSolution(Id<Solution> solution) { m_detail->showSolution(solution); }

void ComparePane::takeGrid(GridPane* grid) { m_column->insertWidget(0, grid); }

void ComparePane::sayWhereGridIs(bool here)
{
    m_line->setVisible(here);
    setAccessibleName(here ? tr("Impact and effort, and the chosen solution")
                           : tr("The chosen solution"));
}

} // namespace moothall::ui
