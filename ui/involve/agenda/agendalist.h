// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The agenda as a list that is built by keys: digits set the length, letters what is special of it,
// Alt with the arrows moves an item.
#pragma once

#include "ui/involve/fittedlist.h"

namespace moothall::ui {

class AgendaModel;
class Desk;
struct AgendaRow;

class AgendaList : public FittedList
{
    Q_OBJECT

public:
    AgendaList(Desk& desk, AgendaModel& items, QWidget* parent = nullptr);

    const AgendaRow* current() const; // absent where there is none
    void removeCurrent();

signals:
    void wantsEdit();
    void wantsNew();
    void wantsMethods();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void moveCurrent(int places);
    void typeMinutes(const QString& digit);
    void toggleLock();
    void toggleBeside();
    void toggleProtection();
    bool runLetter(int key);

    Desk& m_desk;
    AgendaModel& m_items;
};

} // namespace moothall::ui
