// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the right of the wall: one of a few panes, or nothing. Beside the wall where there
// is room, over it where there is not.
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace moothall::ui {

class BesideWall : public QObject
{
    Q_OBJECT

public:
    explicit BesideWall(QWidget& board);

    void add(QWidget* pane, const QString& name); // the board owns it
    void show(int place);                         // -1: nothing
    void showPane(const QWidget* pane);
    int shown() const; // -1: nothing
    bool isOverWall() const;

    void place(); // after the board has another size

signals:
    void added(const QString& name);
    void shownChanged(int place);

private:
    QWidget& m_board;
    std::vector<QWidget*> m_panes;
    std::optional<int> m_wanted; // absent: nobody has chosen
    int m_told = -1;
};

} // namespace moothall::ui
