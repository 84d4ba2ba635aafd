// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions: a list, a line for a new one, and the chosen one as fields.
#pragma once

#include "core/develop/actions.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace moothall::ui {

class ActionsModel;
class ChoiceBox;
class EmptyState;
class FactEdit;
class FactForm;
class OrEmpty;

class ActionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ActionsPane(Desk& desk, QWidget* parent = nullptr);

    // A new action is for this solution, if there is one.
    void setSolution(Id<Solution> solution) { m_solution = solution; }
    void beginNew();
    void editCurrent();
    void removeCurrent();
    void chooseFirst();
    void enter();
    int count() const;

signals:
    void solutionChosen(moothall::Id<moothall::Solution> solution);
    void countChanged();

private:
    QWidget* buildNew();
    QWidget* buildFields();
    void listen();
    void add();
    void showCurrent();
    Id<Action> current() const;
    void keep(const QString& said, const std::function<void(Action&)>& change);

    Desk& m_desk;
    Id<Solution> m_solution;
    std::vector<Id<Solution>> m_solutions; // as the field lists them
    ActionsModel* m_model;
    QListView* m_list;
    QWidget* m_newRow;
    QLineEdit* m_new;
    OrEmpty* m_listOrEmpty;
    EmptyState* m_empty;
    QWidget* m_line;
    QWidget* m_fields;
    FactForm* m_form;
    FactEdit* m_what;
    FactEdit* m_who;
    FactEdit* m_when;
    ChoiceBox* m_state;
    ChoiceBox* m_for;
    FactEdit* m_why; // it was dropped
};

} // namespace moothall::ui
