// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of commands as menus with their keys.
#pragma once

#include "ui/shell/commands.h"

#include <QObject>

#include <map>
#include <set>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace moothall::ui {

class MenuActions : public QObject
{
    Q_OBJECT

public:
    // Fills the bar; the keys work anywhere in `window`.
    MenuActions(QMenuBar& bar, QWidget& window);

    // Enables what can be done now. What neither a screen nor a part of the window can do is not in
    // the menus at all.
    void offer(const std::set<Command>& now, const std::set<Command>& anywhere);

    void setText(Command command, const QString& text);
    void setEnabled(Command command, bool on);
    void setChecked(Command command, bool on);
    QMenu* submenu(Command command) const;

signals:
    void triggered(moothall::ui::Command command, int number);

private:
    void addCommand(QMenu& menu, QWidget& window, const CommandInfo& info);
    QAction* addAction(QMenu& menu, QWidget& window, const CommandInfo& info, int number);

    std::map<Command, std::vector<QAction*>> m_actions;
    std::map<Command, QMenu*> m_submenus;
    std::map<Menu, QMenu*> m_menus;
};

} // namespace moothall::ui
