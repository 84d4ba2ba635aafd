// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector of Develop: the grid of impact and effort beside the solutions, the chosen
// solution, and the end of the step.
#pragma once

#include "core/develop/solutions.h"
#include "ui/models/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class CloseLine;
class GridPane;
class SolutionDetail;

class ComparePane : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePane(Desk& desk, QWidget* parent = nullptr);

    void showSolution(Id<Solution> solution);
    void takeGrid(GridPane* grid); // on top
    void sayWhereGridIs(bool here);

signals:
    void wantsReply();

private:
    SolutionDetail* m_detail;
    CloseLine* m_close;
    QWidget* m_line; // below the grid
    QVBoxLayout* m_column;
};

} // namespace moothall::ui
