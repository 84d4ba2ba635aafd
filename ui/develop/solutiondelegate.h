// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A solution as a row: number, title with the letters of its insights, cost and flags, marks as a
// bar of the ballots cast, impact and effort.
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QWidget>

#include <optional>

class QAbstractItemView;

namespace moothall::ui {

class SolutionsModel;

class SolutionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit SolutionDelegate(const SolutionsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    // Where the parts stand at this width; below 0: not there.
    struct Columns
    {
        double number = 0;
        double words = 0;
        double wordsWidth = 0;
        double bar = -1;
        double barWidth = 0;
        double marks = -1; // right edge
        double impact = -1;
        double effort = -1; // the same as impact: both in one column
        double placeWidth = 0;
    };
    static Columns columnsFor(double left, double width, bool compares);

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    double paintTitle(QPainter* painter, const QModelIndex& index, QPointF at, double width) const;
    double paintFacts(QPainter* painter, const QModelIndex& index, QPointF at, double width,
                      bool chosen) const;

    const SolutionsModel& m_model;
};

// The names of the columns, above the list and as wide as its rows.
class SolutionsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SolutionsHeader(QAbstractItemView* list, QWidget* parent = nullptr);

    void setBallots(std::optional<int> ballots); // 0: not told yet
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_list;
    std::optional<int> m_ballots;
};

} // namespace moothall::ui
