// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix in figures, for those who would rather read it.
#pragma once

#include "ui/library/matrixview.h"

class QGridLayout;

namespace moothall::ui {

class MatrixTable : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixTable(QWidget* parent = nullptr);

    void setPoints(const std::vector<MatrixPoint>& points);

private:
    QGridLayout* m_grid;
};

} // namespace moothall::ui
