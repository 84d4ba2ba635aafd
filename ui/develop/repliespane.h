// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The replies: a list, and the chosen one as fields. A new one is filled as a whole, since a reply
// without a reason is none.
#pragma once

#include "core/assess/replies.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

class QListView;

namespace moothall::ui {

class ChoiceBox;
class EmptyState;
class FactEdit;
class KeyButton;
class Label;
class OrEmpty;
class RepliesModel;

class RepliesPane : public QWidget
{
    Q_OBJECT

public:
    explicit RepliesPane(Desk& desk, QWidget* parent = nullptr);

    // A new reply is to this solution, if there is one.
    void setSolution(Id<Solution> solution) { m_solution = solution; }
    void beginNew();
    void editCurrent();
    void removeCurrent();
    void chooseFirst();
    void enter();
    // Shows the reply to the solution; begins one where there is none.
    void showReplyTo(Id<Solution> solution);
    Id<Solution> currentSolution() const;
    int count() const;

signals:
    void solutionChosen(moothall::Id<moothall::Solution> solution);
    void countChanged();

private:
    QWidget* buildFields();
    void listen();
    void add();
    void stopNew();
    void showCurrent();
    Id<Reply> current() const;
    void tell(FactEdit* field, const QString& said,
              const std::function<bool(Reply&, const QString&)>& change);
    bool setDate(Reply& reply, const QString& words);

    Desk& m_desk;
    Id<Solution> m_solution;
    bool m_writing = false; // a new one
    RepliesModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    OrEmpty* m_listOrEmpty;
    QWidget* m_line;
    QWidget* m_fields;
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
