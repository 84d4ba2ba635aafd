// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How many notes each table has handed over that nobody has typed yet: a number for each table.
#pragma once

#include "ui/models/desk.h"

#include <QLineEdit>
#include <QWidget>

#include <map>

namespace moothall::ui {

class FlowLayout;

// A number that arrows move by one; Enter and leaving keep it.
class CountEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CountEdit(const QString& name, QWidget* parent = nullptr);

    int count() const { return text().toInt(); }
    void setCount(int count);

signals:
    void counted(int count);
    void finished(); // with Enter or Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fit();

    int m_kept = 0;
};

class PaperNotes : public QWidget
{
    Q_OBJECT

public:
    explicit PaperNotes(Desk& desk, QWidget* parent = nullptr);

    // The cursor goes into the number of that table, or of the first.
    void edit(int table);

signals:
    void finished();

private:
    void read();

    Desk& m_desk;
    FlowLayout* m_row;
    std::map<int, CountEdit*> m_counts; // by table
};

} // namespace moothall::ui
