// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commands over the window: two letters and Enter run any of them.
#pragma once

#include "ui/shell/commands.h"

#include <QFrame>
#include <QPointer>

#include <set>

class QLineEdit;
class QListView;

namespace moothall::ui {

class CommandsModel;
class Label;

class CommandList : public QFrame
{
    Q_OBJECT

public:
    explicit CommandList(QWidget* window);

    // Comes up with these and takes the keyboard; gives it back when it goes.
    void open(const std::set<Command>& commands);
    void leave();

signals:
    void chosen(moothall::ui::Command command, int number);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void find(const QString& typed);
    void choose();
    void step(int by);

    CommandsModel* m_model;
    QLineEdit* m_line;
    QListView* m_list;
    Label* m_none;
    QPointer<QWidget> m_before; // what had the keyboard
};

} // namespace moothall::ui
