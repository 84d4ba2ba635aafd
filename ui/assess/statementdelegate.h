// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A statement as a row: its words, the counts in a bar, how many answered and their mean.
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QWidget>

class QAbstractItemView;

namespace moothall::ui {

class StatementsModel;
struct StatementRow;

class StatementDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit StatementDelegate(const StatementsModel& model, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where the parts stand at this width. Where the text is large the figures go under the bar.
    struct Columns
    {
        double words = 0;
        double wordsWidth = 0;
        double bar = 0;
        double barWidth = 0;
        double answered = -1; // right edges; below 0: under the bar
        double mean = -1;
    };
    static Columns columnsFor(double left, double width);

protected:
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                  const QModelIndex& index) const override;

private:
    const StatementsModel& m_model;
};

// The names of the columns above the list.
class StatementsHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

// What the pieces of the bars stand for, told by their colours and by words.
class StatementsLegend : public QWidget
{
    Q_OBJECT

public:
    explicit StatementsLegend(QWidget* parent = nullptr);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double flow(QPainter* painter, double width) const; // returns the height
};

} // namespace moothall::ui
