// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Solutions by the difference they make and the work they need: impact placed by those who use the
// service, effort by those who deliver it.
#pragma once

#include "ui/develop/solutionsmodel.h"

#include <QWidget>

#include <vector>

namespace moothall::ui {

// Who is placing: each may move points along their own axis only.
enum class Placing
{
    Impact,
    Effort
};

class ImpactGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactGrid(QWidget* parent = nullptr);

    void setSolutions(std::vector<SolutionRow> solutions);
    void choose(Id<Solution> solution);
    void setPlacing(Placing placing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(moothall::Id<moothall::Solution> solution);
    // One step along the axis of the role.
    void moved(moothall::Id<moothall::Solution> solution, moothall::ui::Placing axis, int to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Point
    {
        QRectF area;
        const SolutionRow* solution;
    };
    std::vector<Point> points() const;
    QRectF field() const;
    void paintAxes(QPainter& painter) const;
    void chooseNext(int by);
    void tellState();

    std::vector<SolutionRow> m_solutions;
    Id<Solution> m_chosen;
    Placing m_placing = Placing::Impact;
};

} // namespace moothall::ui
