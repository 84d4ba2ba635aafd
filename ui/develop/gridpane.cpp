// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/gridpane.h"

#include "ui/develop/solutionsmodel.h"
#include "ui/style/look.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace moothall::ui {

using namespace Qt::StringLiterals;

GridPane::GridPane(Desk& desk, const SolutionsModel& compared, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_compared(compared),
      m_grid(new ImpactGrid),
      m_placing(new Segmented(tr("Who is placing"), {tr("Impact"), tr("Effort")})),
      m_notPlaced(wrapped(quiet({})))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Impact and effort")));
    top->addStretch();
    top->addWidget(new KeyCaps(u"← → ↑ ↓"_s));
    column->addLayout(top);
    auto* placing = new QHBoxLayout;
    placing->setSpacing(px(8));
    placing->addWidget(quiet(tr("Move")));
    placing->addWidget(m_placing);
    placing->addStretch();
    column->addLayout(placing);
    column->addWidget(m_grid, 0, Qt::AlignLeft);
    column->addWidget(m_notPlaced);

    connect(m_placing, &Segmented::chosenChanged, this,
            [this](int role) { m_grid->setPlacing(Placing(role)); });
    connect(m_grid, &ImpactGrid::chosen, this, &GridPane::chosen);
    connect(m_grid, &ImpactGrid::moved, this, &GridPane::move);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&compared, signal, this, &GridPane::read);
    connect(&compared, &QAbstractItemModel::dataChanged, this, &GridPane::read);
    connect(&compared, &QAbstractItemModel::rowsMoved, this, &GridPane::read);
    read();
}

void GridPane::read()
{
    m_grid->setSolutions(m_compared.rows());
    QStringList missing;
    for (const SolutionRow& row : m_compared.rows())
        if (!row.impact || !row.effort)
            missing.append(QString::number(row.number));
    m_notPlaced->setVisible(!missing.isEmpty());
    m_notPlaced->setText(tr("Not placed yet: %1").arg(missing.join(u", "_s)));
}

void GridPane::choose(Id<Solution> solution) { m_grid->choose(solution); }

void GridPane::enter() { m_grid->setFocus(); }

void GridPane::move(Id<Solution> id, Placing axis, int to)
{
    auto solution = m_desk.reader().find(id);
    if (!solution)
        return;
    (axis == Placing::Impact ? solution->impact : solution->effort) = to;
    m_desk.did(solutions::change(m_desk.workspace(), *solution),
               axis == Placing::Impact ? tr("Impact %1.").arg(to) : tr("Effort %1.").arg(to));
}

} // namespace moothall::ui
