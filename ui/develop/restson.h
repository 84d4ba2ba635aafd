// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The insights a solution rests on, and a line to find another.
#pragma once

#include "core/develop/comparison.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace moothall::ui {

class RestsOn : public QWidget
{
    Q_OBJECT

public:
    explicit RestsOn(Desk& desk, QWidget* parent = nullptr);

    void showSolution(Id<Solution> solution);

private:
    void read();
    QWidget* rowFor(const InsightMark& insight);
    void linkFound(const QString& words);

    Desk& m_desk;
    Id<Solution> m_solution;
    std::vector<InsightMark> m_others; // not linked yet
    QVBoxLayout* m_rows;
    QStringListModel* m_words;
    QLineEdit* m_find;
};

} // namespace moothall::ui
