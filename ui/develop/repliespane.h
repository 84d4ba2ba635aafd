// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The replies: a list, and the chosen one as fields. A new one is filled as a whole, since a reply
// without a reason is none.
#pragma once

#include "core/assess/replies.h"
#include "ui/develop/listandform.h"
#include "ui/models/desk.h"

#include <functional>

namespace moothall::ui {

class ChoiceBox;
class FactEdit;
class KeyButton;
class Label;
class RepliesModel;

class RepliesPane : public ListAndForm
{
    Q_OBJECT

public:
    RepliesPane(Desk& desk, QWidget* parent);

    // A new reply is to this solution, if there is one.
    void setSolution(Id<Solution> solution) { m_solution = solution; }
    void beginNew() override;
    void editCurrent();
    void removeCurrent();
    void chooseFirst() override;
    void enter() override;
    // Shows the reply to the solution; begins one where there is none.
    void showReplyTo(Id<Solution> solution);
    Id<Solution> currentSolution() const;

signals:
    void solutionChosen(moothall::Id<moothall::Solution> solution);

private:
    RepliesPane(Desk& desk, RepliesModel& model, QWidget* parent);
    void buildFields();
    QWidget* buildButtons();
    void listen();
    void add();
    void stopNew();
    void showChosen() override;
    void chosenByPerson() override;
    Id<Reply> current() const;
    void tell(FactEdit* field, const QString& said,
              const std::function<bool(Reply&, const QString&)>& change);
    bool setDate(Reply& reply, const QString& words);

    Desk& m_desk;
    Id<Solution> m_solution;
    bool m_writing = false; // a new one
    RepliesModel& m_model;
    Label* m_newTitle;
    FactEdit* m_youSaid;
    ChoiceBox* m_answer;
    FactEdit* m_weWill;
    FactEdit* m_who;
    FactEdit* m_when;
    FactEdit* m_evidence;
    QWidget* m_buttons;
};

} // namespace moothall::ui
