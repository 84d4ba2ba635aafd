// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gather/heardpane.h"

#include "core/gather/gathering.h"
#include "core/gather/prompts.h"
#include "ui/gather/sharebars.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/closeline.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace moothall::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void clear(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

StepGate gatherGate(Desk& desk)
{
    StepGate gate;
    gate.number = 2;
    gate.name = HeardPane::tr("Gather");
    gate.standing = [&desk]() -> StepGate::Standing {
        const QStringList against = gathering::unmet(desk.reader(), desk.session());
        return {against.isEmpty() ? HeardPane::tr("Nothing stands against closing.")
                                  : against.join(u' '),
                against.isEmpty()};
    };
    gate.close = [&desk](const QString& reason) {
        return gathering::close(desk.workspace(), desk.project(), desk.session(), reason);
    };
    gate.reopen = [&desk] { return gathering::reopen(desk.workspace(), desk.project()); };
    return gate;
}

QVBoxLayout* block(QVBoxLayout* into)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    into->addLayout(column);
    return column;
}

} // namespace

HeardPane::HeardPane(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_tables(new ShareBars(tr("By table"))),
      m_advice(wrapped(new Label)),
      m_groupTitle(new Label(tr("By group"), TypeRole::Caption, QFont::DemiBold)),
      m_groups(new ShareBars(tr("By group")))
{
    setRole(*this, "inspector");
    setAccessibleName(tr("Who has been heard"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(14), px(12), px(14), px(14));
    column->setSpacing(px(10));
    auto* top = new QHBoxLayout;
    top->addWidget(heading(tr("Who has been heard")));
    top->addStretch();
    auto* isPrivate = pill(tr("Private"));
    restyle(*isPrivate, "sign", "lock");
    top->addWidget(isPrivate);
    column->addLayout(top);
    column->addWidget(wrapped(quiet(tr("Ideas on this prompt. The tick is the share of seats."))));
    column->addWidget(m_tables);
    setRole(*m_advice, "advice");
    column->addWidget(m_advice);
    column->addWidget(separator());
    column->addWidget(m_groupTitle);
    column->addWidget(m_groups);
    column->addStretch();
    column->addWidget(separator());
    column->addWidget(new Label(tr("Before Gather can close"), TypeRole::Caption, QFont::DemiBold));
    m_checks = block(column);
    m_close = new CloseLine(desk, gatherGate(desk));
    column->addWidget(m_close);

    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &HeardPane::read);
    connect(&desk, &Desk::placeChanged, this, &HeardPane::readSoon);
    connect(&desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        for (const std::string_view table :
             {"idea", "attendance", "participant", "stakeholder_group", "session"})
            if (changes.touches(table))
                return readSoon();
    });
}

void HeardPane::readSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void HeardPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void HeardPane::showPrompt(std::optional<Id<Prompt>> prompt)
{
    m_prompt = prompt;
    readSoon();
}

void HeardPane::read()
{
    const Heard heard = heardIn(m_desk.reader(), m_desk.session(), m_prompt);
    fillTables(heard);
    fillGroups(heard);
    fillChecks();
    m_close->read();
    const auto quietest = quietTable(heard);
    m_advice->setVisible(quietest.has_value());
    if (quietest)
        m_advice->setText(tr("Table %1 is quiet: %n idea(s) from %2 people. Ask it first.", nullptr,
                             quietest->share.ideas)
                              .arg(quietest->table)
                              .arg(quietest->share.people));
}

void HeardPane::fillTables(const Heard& heard)
{
    std::vector<ShareBars::Line> lines;
    int most = 1;
    int people = 0;
    for (const TableShare& table : heard.tables) {
        most = std::max(most, table.share.ideas);
        people += table.share.people;
    }
    const double whole = most * 1.15;
    for (const TableShare& table : heard.tables) {
        const double fair = people > 0 ? double(heard.ideas) * table.share.people / people : 0;
        lines.push_back({tr("Table %1").arg(table.table), 0, table.share, fair,
                         std::max(whole, fair), tr("%n person(s)", nullptr, table.share.people)});
    }
    m_tables->show(std::move(lines));
    m_tables->setVisible(!heard.tables.empty());
}

void HeardPane::fillGroups(const Heard& heard)
{
    std::vector<ShareBars::Line> lines;
    std::unordered_map<Id<Group>, QString> names;
    for (const Group& group : groups::all(m_desk.reader(), m_desk.project()))
        names[group.id] = group.name;
    double whole = 1;
    for (const GroupShare& group : heard.groups)
        whole = std::max(
            {whole, group.share.ideas * 1.15,
             heard.people > 0 ? double(heard.ideas) * group.share.people / heard.people : 0});
    int number = 0;
    for (const GroupShare& group : heard.groups) {
        const double fair =
            heard.people > 0 ? double(heard.ideas) * group.share.people / heard.people : 0;
        lines.push_back({names[group.group], ++number, group.share, fair, whole, QString()});
    }
    m_groups->show(std::move(lines));
    m_groupTitle->setVisible(!heard.groups.empty());
}

void HeardPane::fillChecks()
{
    clear(*m_checks);
    const GatherChecks checks = gatherChecks(m_desk.reader(), m_desk.session());
    if (checks.groupsPresent == 0)
        m_checks->addWidget(new CheckRow(CheckState::NotYetKnown,
                                         tr("Whether every group is heard"),
                                         tr("Nobody of any group is noted as here.")));
    else if (checks.groupsUnheard == 0)
        m_checks->addWidget(
            new CheckRow(CheckState::Pass, tr("Every group that is here has at least one idea")));
    else
        m_checks->addWidget(new CheckRow(
            CheckState::Look, tr("No idea yet from %n group(s)", nullptr, checks.groupsUnheard)));
    // That nobody marked an idea does not mean that none points to a person.
    if (checks.pointToAPerson == 0)
        m_checks->addWidget(new CheckRow(
            CheckState::NotYetKnown, tr("No idea is marked as pointing to a person"),
            tr("Read them once more: %1 marks one.")
                .arg(keysFor(Command::Identifying).toString(QKeySequence::NativeText))));
    else if (checks.needSafeWording == 0)
        m_checks->addWidget(new CheckRow(CheckState::Pass, tr("Every marked idea has safe wording"),
                                         tr("%1 marked").arg(checks.pointToAPerson)));
    else
        m_checks->addWidget(
            new CheckRow(CheckState::Look, tr("Safe wording is missing for %n idea(s)", nullptr,
                                              checks.needSafeWording)));
}

} // namespace moothall::ui
