// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/involve/readinesspane.h"

#include "ui/involve/laptopfacts.h"
#include "ui/shell/commands.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/whenseen.h"

#include <QHBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

CheckState stateOf(ReadyCheck::State state)
{
    switch (state) {
    case ReadyCheck::State::Ready:
        return CheckState::Pass;
    case ReadyCheck::State::Look:
        return CheckState::Look;
    case ReadyCheck::State::Unknown:
        break;
    }
    return CheckState::NotYetKnown;
}

int readyOnes(const std::vector<ReadyCheck>& checks)
{
    return int(std::ranges::count(checks, ReadyCheck::State::Ready, &ReadyCheck::state));
}

} // namespace

ReadinessPane::ReadinessPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_reading(new WhenSeen(this, [this] { read(); })),
      m_count(quiet({})),
      m_plan(new QVBoxLayout),
      m_laptop(new QVBoxLayout)
{
    setAccessibleName(tr("Ready to run"));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Ready to run")));
    top->addStretch();
    top->addWidget(m_count);
    auto* again = new KeyButton(tr("Look again"));
    auto* arrivals = new KeyButton(tr("Arrivals"), keysFor(Command::Arrivals));
    auto* below = new FlowLayout(px(8), px(6));
    below->addWidget(again);
    below->addWidget(arrivals);
    for (QVBoxLayout* place : {m_plan, m_laptop})
        place->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(6));
    column->addLayout(top);
    column->addLayout(m_plan);
    column->addWidget(separator());
    column->addWidget(new Label(tr("This laptop"), TypeRole::Base, QFont::DemiBold));
    column->addLayout(m_laptop);
    column->addLayout(below);
    connect(again, &QPushButton::clicked, this, &ReadinessPane::read);
    connect(arrivals, &QPushButton::clicked, this, &ReadinessPane::wantsArrivals);
    connect(&desk, &Desk::placeChanged, m_reading, &WhenSeen::ask);
    connect(&desk.workspace(), &Workspace::changed, m_reading, [this](const Changes& changes) {
        for (const std::string_view table : {"project", "scope_item", "stakeholder_group",
                                             "session", "agenda_item", "prompt", "ground_rules"})
            if (changes.touches(table))
                return m_reading->ask();
    });
    read();
}

void ReadinessPane::read()
{
    const auto plan = checkPlan(planFacts(m_desk.reader(), m_desk.project(), m_desk.session()));
    const auto laptop = checkLaptop(laptopFacts(m_desk.workspace()));
    m_count->setText(
        tr("%1 of %2").arg(readyOnes(plan) + readyOnes(laptop)).arg(plan.size() + laptop.size()));
    show(*m_plan, plan);
    show(*m_laptop, laptop);
}

void ReadinessPane::show(QVBoxLayout& place, const std::vector<ReadyCheck>& checks)
{
    while (QLayoutItem* item = place.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReadyCheck& check : checks)
        place.addWidget(new CheckRow(stateOf(check.state), check.question,
                                     QString(check.evidence + u' ' + check.mend).trimmed()));
}

} // namespace moothall::ui
