// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/develop/actionspane.h"

#include "core/develop/proposing.h"
#include "core/report/content/phrases.h"
#include "ui/develop/actionsmodel.h"
#include "ui/develop/dates.h"
#include "ui/shell/commands.h"
#include "ui/style/look.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factform.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Done:
        return tokens().pass;
    case ActionStatus::InProgress:
        return {tokens().accent, tokens().tint};
    case ActionStatus::Open:
    case ActionStatus::Dropped:
        break;
    }
    return tokens().unknown;
}

TwoLines linesOf(const ActionRow& row)
{
    TwoLines lines{
        row.number, row.text, whoAndWhen(row), {{wordFor(row.status), toneOf(row.status)}}};
    if (row.overdue)
        lines.pills.push_back({ActionsPane::tr("Overdue"), tokens().warn});
    return lines;
}

} // namespace

ActionsPane::ActionsPane(Desk& desk, QWidget* parent)
    : ActionsPane(desk, *new ActionsModel(desk, parent), parent)
{}

ActionsPane::ActionsPane(Desk& desk, ActionsModel& model, QWidget* parent)
    : ListAndForm(
          model, [&model](const QModelIndex& index) { return linesOf(model.at(index)); },
          {tr("Actions"), tr("The chosen action")},
          new EmptyState(tr("No actions yet. An action says who does what by when."),
                         tr("Write the first one")),
          parent),
      m_desk(desk),
      m_model(model),
      m_newRow(buildNew())
{
    addAbove(m_newRow);
    buildFields();
    listen();
    showChosen();
}

QWidget* ActionsPane::buildNew()
{
    auto* row = new QWidget;
    setRole(*row, "header");
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(px(18), px(10), px(18), px(10));
    line->setSpacing(px(8));
    m_new = new QLineEdit;
    m_new->setPlaceholderText(tr("What will be done, then Enter"));
    m_new->setAccessibleName(tr("New action"));
    auto* add = new KeyButton(tr("Add"), Qt::Key_Return);
    add->makePrimary();
    line->addWidget(m_new, 1);
    line->addWidget(add);
    connect(add, &QPushButton::clicked, this, &ActionsPane::add);
    connect(m_new, &QLineEdit::returnPressed, this, &ActionsPane::add);
    auto* escape =
        new QShortcut(Qt::Key_Escape, row, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_newRow->hide();
        enter();
    });
    row->hide();
    return row;
}

void ActionsPane::buildFields()
{
    m_form = new FactForm;
    addToForm(m_form);
    m_what = m_form->addWords(tr("What"));
    m_who = m_form->addWords(tr("Who, as a role"), tr("Nobody yet"));
    m_when = m_form->addWords(tr("By when"), tr("No date yet"));
    QStringList states;
    for (const auto& word : wordsOf(ActionStatus()))
        states.append(wordFor(word.value));
    m_state = m_form->addChoice(tr("State"), states);
    m_for = m_form->addChoice(tr("For"), {});
    m_why = m_form->addWords(tr("Dropped because"), u"–"_s);
}

void ActionsPane::listen()
{
    connect(&m_desk.workspace(), &Workspace::changed, this, [this](const Changes& changes) {
        if (changes.touches("action") || changes.touches("solution"))
            showChosen();
    });
    connect(m_what, &FactEdit::told, this, [this](const QString& words) {
        if (words.isEmpty())
            return m_desk.warn(tr("An action says what will be done."));
        keep(tr("Action changed."), [&](Action& action) { action.text = words; });
    });
    connect(m_who, &FactEdit::told, this, [this](const QString& words) {
        keep(tr("Who does it: changed."), [&](Action& action) { action.ownerRole = words; });
    });
    connect(m_when, &FactEdit::told, this, [this](const QString& words) {
        const auto date = dateTyped(words);
        if (!date)
            return m_desk.warn(tr("Write the date as 12 June 2026."));
        keep(tr("Date changed."), [&](Action& action) { action.due = *date; });
    });
    connect(m_state, &QComboBox::activated, this, [this](int state) {
        keep(tr("Now: %1.").arg(wordFor(ActionStatus(state))),
             [&](Action& action) { action.status = ActionStatus(state); });
    });
    connect(m_for, &QComboBox::activated, this, [this](int choice) {
        keep(tr("What it is for: changed."), [&](Action& action) {
            action.solution =
                choice == 0 ? std::nullopt : std::optional(m_solutions[std::size_t(choice - 1)]);
        });
    });
    connect(m_why, &FactEdit::told, this, [this](const QString& words) {
        keep(tr("Reason changed."), [&](Action& action) { action.droppedReason = words; });
    });
}

void ActionsPane::keep(const QString& said, const std::function<void(Action&)>& change)
{
    auto action = m_desk.reader().find(current());
    if (!action)
        return m_desk.warn(tr("The action is no longer there."));
    const Action before = *action;
    change(*action);
    if (*action != before)
        m_desk.did(actions::change(m_desk.workspace(), *action), said);
}

Id<Action> ActionsPane::current() const
{
    return chosen().isValid() ? m_model.at(chosen()).id : Id<Action>();
}

void ActionsPane::chosenByPerson()
{
    showChosen();
    if (chosen().isValid() && m_model.at(chosen()).solution)
        emit solutionChosen(m_model.at(chosen()).solution);
}

void ActionsPane::showChosen()
{
    const auto action = m_desk.reader().find(current());
    showForm(action.has_value());
    if (!action)
        return;
    m_what->setFact(action->text);
    m_who->setFact(action->ownerRole);
    m_when->setFact(action->due.isValid() ? report::date(action->due) : QString());
    m_state->setCurrentIndex(int(action->status));
    m_why->setFact(action->droppedReason);
    m_form->showFact(m_why, action->status == ActionStatus::Dropped);
    showSolutions(*action);
}

void ActionsPane::showSolutions(const Action& action)
{
    const auto solutions = solutions::all(m_desk.reader(), m_desk.project());
    m_for->clear();
    m_solutions.clear();
    m_for->addItem(tr("The whole project"));
    for (const Solution& solution : solutions) {
        m_for->addItem(
            u"%1  %2"_s.arg(proposing::numberOf(solutions, solution.id)).arg(solution.title));
        m_solutions.push_back(solution.id);
    }
    const auto chosen = std::ranges::find(m_solutions, action.solution.value_or(Id<Solution>()));
    m_for->setCurrentIndex(chosen == m_solutions.end() ? 0 : int(chosen - m_solutions.begin()) + 1);
}

void ActionsPane::beginNew()
{
    m_newRow->show();
    m_new->setFocus();
}

void ActionsPane::add()
{
    const QString words = m_new->text().trimmed();
    if (words.isEmpty())
        return m_desk.warn(tr("An action says what will be done."));
    const auto before = actions::all(m_desk.reader(), m_desk.project());
    Action action;
    action.project = m_desk.project();
    action.code = u"AC%1"_s.arg(before.size() + 1);
    action.text = words;
    action.rank = before.empty() ? 1 : before.back().rank + 1;
    if (m_solution)
        action.solution = m_solution;
    const auto added = actions::add(m_desk.workspace(), action);
    if (!m_desk.did(added, tr("Action added.")))
        return;
    m_new->clear();
    m_newRow->hide();
    choose(m_model.indexOf(*added));
    m_who->setFocus();
}

void ActionsPane::editCurrent()
{
    if (!form().isHidden())
        m_what->setFocus();
}

void ActionsPane::removeCurrent()
{
    if (const Id<Action> action = current())
        m_desk.did(actions::remove(m_desk.workspace(), action), tr("Action removed."));
}

} // namespace moothall::ui
