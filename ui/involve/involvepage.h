// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Involve: whether the people the decision falls on are here, and who is missing; and the agenda of
// the day.
#pragma once

#include "ui/shell/page.h"

#include <QPointer>

class QBoxLayout;
class QScrollArea;

namespace moothall::ui {

class AgendaPart;
class GroupsPart;
class InvolvePane;
class MethodsPane;
class PackLine;
class OrEmpty;
class RoomHeader;
class Stack;
class VoicesBlock;

class InvolvePage : public Page
{
    Q_OBJECT

public:
    explicit InvolvePage(Desk& desk, QWidget* parent = nullptr);
    ~InvolvePage() override;

    QWidget* inspector() override;
    int inspectorWidth() const override { return 308; }
    std::set<Command> everyCommand() const override;
    std::set<Command> commands() const override;
    void run(Command command, int number) override;
    void enter() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildPeople();
    QWidget* buildContent();
    void listen();
    void showState();
    void showPart();
    void showTop();
    bool inAgenda() const;
    void runOnAgenda(Command command);
    void startSession();
    void offerSession();

    RoomHeader* m_header;
    GroupsPart* m_groups;
    QWidget* m_noSession;
    VoicesBlock* m_voices;
    QBoxLayout* m_below; // missing voices and promise, side by side where there is room
    QScrollArea* m_scroll;
    QWidget* m_people; // what scrolls in the part of that name
    AgendaPart* m_agenda;
    PackLine* m_pack;
    InvolvePane* m_pane;
    MethodsPane* m_methods;
    QPointer<Stack> m_side; // the pane of the part that is shown
};

} // namespace moothall::ui
