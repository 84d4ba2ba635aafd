// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menuactions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace moothall::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array menusInOrder{Menu::File, Menu::Edit, Menu::Session,
                                  Menu::Idea, Menu::View, Menu::Help};

// The key of one entry of a numbered command: the last key of the table with its digit.
QKeySequence numberedKeys(const CommandInfo& info, int number)
{
    return QKeySequence(info.keys[0].toCombined() + number);
}

} // namespace

MenuActions::MenuActions(QMenuBar& bar, QWidget& window) : QObject(&window)
{
    for (const Menu menu : menusInOrder)
        m_menus[menu] = bar.addMenu(textOf(menu));
    for (const CommandInfo& info : allCommands())
        addCommand(*m_menus[info.menu], window, info);
}

void MenuActions::addCommand(QMenu& menu, QWidget& window, const CommandInfo& info)
{
    if (info.startsSection)
        menu.addSeparator();
    if (info.kind == CommandKind::Plain || info.kind == CommandKind::Checked) {
        m_actions[info.command] = {addAction(menu, window, info, 0)};
        return;
    }
    QMenu* submenu = menu.addMenu(textOf(info.command));
    m_submenus[info.command] = submenu;
    if (info.kind == CommandKind::Submenu)
        return;
    for (int number = 0; number <= 9; ++number)
        m_actions[info.command].push_back(addAction(*submenu, window, info, number));
}

QAction* MenuActions::addAction(QMenu& menu, QWidget& window, const CommandInfo& info, int number)
{
    const bool numbered = info.kind == CommandKind::Numbered;
    auto* action = new QAction(!numbered     ? textOf(info.command)
                               : number == 0 ? tr("None")
                                             : QString::number(number),
                               this);
    if (!info.keys.isEmpty())
        action->setShortcut(numbered ? numberedKeys(info, number) : info.keys);
    if (info.command == Command::Redo)
        action->setShortcuts({info.keys, QKeySequence(Qt::CTRL | Qt::Key_Y)});
    if (info.command == Command::LargerText)
        action->setShortcuts({info.keys, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    action->setCheckable(info.kind == CommandKind::Checked);
    connect(action, &QAction::triggered, this,
            [this, command = info.command, number] { emit triggered(command, number); });
    menu.addAction(action);
    window.addAction(action);
    return action;
}

void MenuActions::offer(const std::set<Command>& now, const std::set<Command>& anywhere)
{
    for (const CommandInfo& info : allCommands()) {
        if (info.owner == Owner::Window)
            continue;
        for (QAction* action : m_actions[info.command]) {
            action->setEnabled(now.contains(info.command));
            action->setVisible(anywhere.contains(info.command));
        }
        if (const auto submenu = m_submenus.find(info.command); submenu != m_submenus.end()) {
            submenu->second->setEnabled(now.contains(info.command));
            submenu->second->menuAction()->setVisible(anywhere.contains(info.command));
        }
    }
    for (const auto& [menu, widget] : m_menus)
        widget->menuAction()->setVisible(
            std::ranges::any_of(widget->actions(), [](const QAction* action) {
                return action->isVisible() && !action->isSeparator();
            }));
}

void MenuActions::setText(Command command, const QString& text)
{
    m_actions.at(command).front()->setText(text);
}

void MenuActions::setEnabled(Command command, bool on)
{
    m_actions.at(command).front()->setEnabled(on);
}

void MenuActions::setChecked(Command command, bool on)
{
    m_actions.at(command).front()->setChecked(on);
}

QMenu* MenuActions::submenu(Command command) const { return m_submenus.at(command); }

} // namespace moothall::ui
