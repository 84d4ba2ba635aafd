// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one solution, as fields: what it brings and costs whom, what it rests on, and
// what the council answered.
#pragma once

#include "core/develop/solutions.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace moothall::ui {

class ChoiceBox;
class FactEdit;
class FactForm;
class KeyButton;
class Label;
class NumberBadge;
class RestsOn;

class SolutionDetail : public QWidget
{
    Q_OBJECT

public:
    explicit SolutionDetail(Desk& desk, QWidget* parent = nullptr);

    void showSolution(Id<Solution> solution);
    Id<Solution> solution() const { return m_solution; }

signals:
    void wantsReply();

private:
    QWidget* buildTitle();
    QWidget* buildReply();
    void buildFacts();
    void addFact(const QString& caption, QString Solution::*member);
    void addFact(const QString& caption, std::optional<QString> Solution::*member);
    ChoiceBox* addPlace(const QString& caption, std::optional<int> Solution::*member);
    void keep(const QString& said, const std::function<void(Solution&)>& change);
    void fillCosts();
    void read();
    void readReply();

    Desk& m_desk;
    Id<Solution> m_solution;
    NumberBadge* m_number;
    Label* m_title;
    FactEdit* m_description;
    FactForm* m_facts;
    ChoiceBox* m_state;
    ChoiceBox* m_cost;
    std::vector<std::function<void(const Solution&)>> m_show;
    RestsOn* m_rests;
    Label* m_answer;
    Label* m_replied;
    KeyButton* m_open;
};

} // namespace moothall::ui
