// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of a window, one in front; each is made when it is first shown.
#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/emptystate.h"

#include <QTimer>

#include <map>
#include <optional>

namespace moothall::ui {

class Screens : public Stack
{
    Q_OBJECT

public:
    explicit Screens(QWidget* parent = nullptr);

    using MakePage = std::function<Page*()>;
    void add(Screen screen, MakePage make);

    // Brings it to the front; the others are made one by one from then on. Nothing where there is
    // no such screen.
    Page* show(Screen screen);
    Page* front() const;

    // Of all screens made so far.
    std::set<Command> everyCommand() const;
    QStringList namesOfThoseWith(Command command) const;
    // The screen with words that are kept nowhere yet, and the words; absent: there are none.
    std::optional<std::pair<Screen, QString>> unsaved() const;

    // Puts the keyboard where work goes on in the screen in front, whatever it is that has room
    // for it.
    void enterFront();

signals:
    void made(moothall::ui::Page* page);

private:
    Page* pageOf(Screen screen);
    void makeNext();

    std::map<Screen, MakePage> m_waiting;
    std::map<Screen, Page*> m_pages;
    QTimer m_makes;
};

// The first control inside that the keyboard can reach, in the order of Tab; none: null.
QWidget* firstStop(const QWidget& inside);

} // namespace moothall::ui
