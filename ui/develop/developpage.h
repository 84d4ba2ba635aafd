// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Develop: compare what people propose by support, difference made and work needed, without losing
// those with few voices; then who does what by when, and what the council answers.
#pragma once

#include "core/develop/solutions.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace moothall::ui {

class ActionsPane;
class ComparePane;
class EmptyState;
class GridPane;
class KeyButton;
class Label;
class RepliesPane;
class Segmented;
class SolutionsPane;

class DevelopPage : public Page
{
    Q_OBJECT

public:
    explicit DevelopPage(Desk& desk, QWidget* parent = nullptr);

    QWidget* inspector() override;
    int inspectorWidth() const override { return 348; }
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void enter() override;
    void showSolution(Id<Solution> solution) { showAdded(solution); }

signals:
    void wantsInsight(moothall::Id<moothall::Insight> insight);
    void wantsQuestion(moothall::Id<moothall::Question> question);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Part
    {
        Seeds,
        Solutions,
        Actions,
        Replies,
        Grid // where the window is narrow
    };

    QWidget* buildHeader();
    void listen();
    Part part() const;
    void showPart(Part part);
    bool waits() const; // for Gather: only seeds can be used
    void readGate();
    void fit();
    void placeGrid();
    void choose(Id<Solution> solution);
    void showAdded(Id<Solution> solution);
    void showCount();
    void beginNew();
    void editCurrent();
    void removeCurrent();
    void followChain();
    void followChainBack();
    void followBackFrom(Id<Solution> solution);
    SolutionsPane* solutionsHere() const; // absent on the other parts

    Id<Solution> m_solution;
    bool m_seedsOnly = false;
    bool m_narrow = false;
    Segmented* m_parts;
    Label* m_count;
    KeyButton* m_new;
    SolutionsPane* m_seeds;
    SolutionsPane* m_solutions;
    ActionsPane* m_actions;
    RepliesPane* m_replies;
    GridPane* m_grid;
    QWidget* m_gridPlace;
    EmptyState* m_waits;
    QStackedWidget* m_stack;
    ComparePane* m_compare;
};

} // namespace moothall::ui
