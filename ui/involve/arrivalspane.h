// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals: two letters of a name or a code, Enter, and somebody is here.
#pragma once

#include "core/involve/arrivals.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class AgreementsBlock;
class ArrivalsModel;
class FittedList;
class KeyButton;
class Label;

class ArrivalsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ArrivalsPane(Desk& desk, QWidget* parent = nullptr);

    void focusLine();
    void askForWalkIn();

signals:
    void wantsReadiness();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void listen();
    void showFound();
    void showExpected();
    void arriveCurrent();
    void walkIn(std::optional<Id<Group>> group);
    void supporterComes();
    void askWhomTheySupport();
    void supportFound();
    void askNothing();
    void sayHere(const Result<Attendance>& outcome, bool isBack = false);
    void putFirst(Id<Participant> person);
    void showAgreements();
    void leaveCurrent();
    void noteAbsent();
    void seatCurrent(int table);
    bool keyInLine(int key);
    bool keyInLast(int key);

    Desk& m_desk;
    ArrivalsModel* m_found;
    ArrivalsModel* m_last;
    QLineEdit* m_line;
    FittedList* m_foundList;
    FittedList* m_lastList;
    Label* m_nobody;
    Label* m_more; // match than are shown
    Label* m_cameLast;
    AgreementsBlock* m_agreements;
    KeyButton* m_walkIn;
    KeyButton* m_didNotCome;
    std::optional<Id<Participant>> m_supporter; // whom they support is being asked
};

} // namespace moothall::ui
