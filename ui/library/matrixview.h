// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where projects sit: how far citizens were engaged, against how far the council supported it.
#pragma once

#include "core/review/library.h"

#include <QWidget>

namespace moothall::ui {

// A project on the matrix.
struct MatrixPoint
{
    std::int64_t row = 0; // of the library
    int number = 0;
    QString title;
    MatrixPlace place;
};

// Points that would lie on one another stand side by side.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    void setPoints(std::vector<MatrixPoint> points);
    void setCurrent(std::int64_t row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(std::int64_t row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    std::vector<QPointF> centres() const; // parallel to the points
    const MatrixPoint* pointAt(const QPointF& place) const;
    void paintGrid(QPainter& painter, const QRectF& plot) const;

    std::vector<MatrixPoint> m_points;
    std::int64_t m_current = 0;
};

} // namespace moothall::ui
