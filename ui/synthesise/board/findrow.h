// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds ideas on the wall while one types, and goes from one to the next.
#pragma once

#include <QWidget>

#include <vector>

class QLineEdit;

namespace moothall::ui {

class BoardModel;
class BoardView;
class Label;

class FindRow : public QWidget
{
    Q_OBJECT

public:
    FindRow(const BoardModel& model, BoardView& view, QWidget* parent = nullptr);

    void begin();  // opens with the cursor in it
    void end();    // cleared and gone
    void follow(); // after the wall has changed

signals:
    void left(); // Escape, or down to the wall

private:
    void search();
    void goTo(int place);

    const BoardModel& m_model;
    BoardView& m_view;
    QLineEdit* m_words;
    Label* m_count;
    std::vector<int> m_found;
    int m_place = -1;
};

} // namespace moothall::ui
