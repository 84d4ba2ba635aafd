// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The badge of an insight: the letter of the theme it was drawn from, or its number.
#pragma once

#include "core/develop/comparison.h"

#include <QWidget>

class QPainter;

namespace moothall::ui {

void paintInsightBadge(QPainter& painter, const QRectF& area, const InsightMark& insight);

class InsightBadge : public QWidget
{
    Q_OBJECT

public:
    explicit InsightBadge(InsightMark insight, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    InsightMark m_insight;
};

// The number of a solution in its circle.
class NumberBadge : public QWidget
{
    Q_OBJECT

public:
    explicit NumberBadge(QWidget* parent = nullptr);

    void setNumber(int number);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number = 0;
};

} // namespace moothall::ui
