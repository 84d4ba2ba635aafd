// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Arrivals: two letters of a name or a code, Enter, and somebody is here.
#pragma once

#include "core/involve/arrivals.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class AgreementsBlock;
class ArrivalsModel;
class ExpectedField;
class FittedList;
class KeyButton;
class Label;
class PersonLine;

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
    void readTables();
    void showExpected();
    void arrive(const Arrival& person);
    void walkIn(std::optional<Id<Group>> group);
    void supporterComes();
    void askWhomTheySupport();
    void supports(Id<Participant> person, const Arrival& supported);
    void askNothing();
    void sayHere(const Result<Attendance>& outcome, bool isBack = false);
    void putFirst(Id<Participant> person);
    void showAgreements();
    void leaveCurrent();
    void noteAbsent(const Arrival& person);
    void seatCurrent(int digit);
    bool keyInLast(int key);

    Desk& m_desk;
    ArrivalsModel* m_last;
    PersonLine* m_line;
    FittedList* m_lastList;
    Label* m_cameLast;
    Label* m_keys;
    AgreementsBlock* m_agreements;
    ExpectedField* m_expected;
    KeyButton* m_walkIn;
    KeyButton* m_didNotCome;
    int m_tables = 0;
    std::optional<Id<Participant>> m_supporter; // whom they support is being asked
};

} // namespace moothall::ui
