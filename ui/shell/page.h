// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What every screen of the window has in common.
#pragma once

#include "ui/models/desk.h"
#include "ui/shell/commands.h"

#include <QWidget>

#include <optional>
#include <set>

namespace moothall::ui {

enum class Screen
{
    Library,
    Involve,
    Gather,
    Synthesise,
    Develop,
    Assess,
    Report
};

QString nameOf(Screen screen);

// A screen: shows one step of the project on the desk, and carries out commands. It listens to its
// models, never refreshes by hand, and tells what happened through the desk.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(Desk& desk, QWidget* parent = nullptr);

    // What stands at the right of the screen; owned by the page until the window takes it. Absent:
    // the screen has none.
    virtual QWidget* inspector() { return nullptr; }
    virtual int inspectorWidth() const { return 308; } // at a base of 13
    // What stands on the strip where the inspector is folded away; its name unless there is news in
    // it. Asked anew after changes of the workspace and of the commands.
    virtual QString inspectorSign();

    // Where the message bar lies over the screen, at the foot of this area, so that nothing moves
    // under the hand. None: it has a row of its own below the screen. Asked anew when a message is
    // shown.
    virtual std::optional<QRect> areaUnderMessages() const { return std::nullopt; }

    // The commands that this screen knows, and those of them that can be carried out now.
    virtual std::set<Command> everyCommand() const { return {}; }
    virtual std::set<Command> commands() const { return everyCommand(); }
    // Why it cannot be done now, in one sentence, where the page knows better than the window,
    // which asks before it runs anything. Empty: the window finds the words itself, or nothing is
    // wrong.
    virtual QString whyNot(Command command, int number) const;
    // `number` belongs to numbered commands.
    virtual void run(Command command, int number = 0);

    // Words that were typed into it and are kept nowhere yet: they would go with the window.
    virtual QString unsavedWords() const { return {}; }

    // The screen has come to the front: puts the cursor where work goes on.
    virtual void enter() {}

signals:
    void commandsChanged();
    void wantsScreen(moothall::ui::Screen screen);
    void wantsInspector(); // what is typed into it must be seen: brings it out where it is folded
    void wantsSample();    // the sample workshop, from an empty state

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

} // namespace moothall::ui
