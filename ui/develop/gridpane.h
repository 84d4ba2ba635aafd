// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of impact and effort, who is placing, and what is not placed yet. Beside the solutions,
// or a part of its own where the window is narrow.
#pragma once

#include "ui/develop/impactgrid.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class Label;
class Segmented;
class SolutionsModel;

class GridPane : public QWidget
{
    Q_OBJECT

public:
    GridPane(Desk& desk, const SolutionsModel& compared, QWidget* parent = nullptr);

    void choose(Id<Solution> solution);
    void enter(); // the keyboard goes to the grid

signals:
    void chosen(moothall::Id<moothall::Solution> solution);

private:
    void read();
    void move(Id<Solution> solution, Placing axis, int to);

    Desk& m_desk;
    const SolutionsModel& m_compared;
    ImpactGrid* m_grid;
    Segmented* m_placing;
    Label* m_notPlaced;
};

} // namespace moothall::ui
