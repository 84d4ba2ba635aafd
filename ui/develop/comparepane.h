// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector of Develop: the grid of impact and effort, then the chosen solution.
#pragma once

#include "ui/develop/impactgrid.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class Label;
class Segmented;
class SolutionDetail;
class SolutionsModel;

class ComparePane : public QWidget
{
    Q_OBJECT

public:
    ComparePane(Desk& desk, const SolutionsModel& compared, QWidget* parent = nullptr);

    void showSolution(Id<Solution> solution);

signals:
    void chosen(moothall::Id<moothall::Solution> solution);
    void wantsReply();

private:
    void read();
    void move(Id<Solution> solution, Placing axis, int to);

    Desk& m_desk;
    const SolutionsModel& m_compared;
    ImpactGrid* m_grid;
    Segmented* m_placing;
    Label* m_notPlaced;
    SolutionDetail* m_detail;
};

} // namespace moothall::ui
