// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions: a list, a line for a new one, and the chosen one as fields.
#pragma once

#include "core/develop/actions.h"
#include "ui/develop/listandform.h"
#include "ui/models/desk.h"

#include <functional>

class QLineEdit;

namespace moothall::ui {

class ActionsModel;
class ChoiceBox;
class FactEdit;
class FactForm;

class ActionsPane : public ListAndForm
{
    Q_OBJECT

public:
    ActionsPane(Desk& desk, QWidget* parent);

    // A new action is for this solution, if there is one.
    void setSolution(Id<Solution> solution) { m_solution = solution; }
    void beginNew() override;
    void editCurrent();
    void removeCurrent();

signals:
    void solutionChosen(moothall::Id<moothall::Solution> solution);

private:
    ActionsPane(Desk& desk, ActionsModel& model, QWidget* parent);
    QWidget* buildNew();
    void buildFields();
    void listen();
    void add();
    void showChosen() override;
    void chosenByPerson() override;
    void showSolutions(const Action& action);
    Id<Action> current() const;
    void keep(const QString& said, const std::function<void(Action&)>& change);

    Desk& m_desk;
    Id<Solution> m_solution;
    std::vector<Id<Solution>> m_solutions; // as the field lists them
    ActionsModel& m_model;
    QWidget* m_newRow;
    QLineEdit* m_new;
    FactForm* m_form;
    FactEdit* m_what;
    FactEdit* m_who;
    FactEdit* m_when;
    ChoiceBox* m_state;
    ChoiceBox* m_for;
    FactEdit* m_why; // it was dropped
};

} // namespace moothall::ui
