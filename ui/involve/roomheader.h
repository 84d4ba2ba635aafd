// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when the session is, and how many were invited, were expected, are here and did not
// come.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QBoxLayout;

namespace moothall::ui {

class KeyButton;
class Label;
class Segmented;
class SessionForm;
class WhenSeen;

class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    // The parts of Involve, in the order they are chosen in.
    enum Part
    {
        People,
        Agenda
    };

    explicit RoomHeader(Desk& desk, QWidget* parent = nullptr);

    Part part() const;
    void choose(Part part);

signals:
    void partChanged();
    void left(); // with the keyboard: it goes back to where it came from

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildFigures();
    void showPart();
    void leaveForm();
    void read();

    Desk& m_desk;
    WhenSeen* m_reading;
    KeyButton* m_edit;
    QBoxLayout* m_top; // the figures beside the title, below it where there is no room
    Label* m_place;
    Label* m_invited;
    Label* m_expected;
    Label* m_here;
    Label* m_walkedIn;
    Label* m_noShow;
    Label* m_title;
    Segmented* m_parts;
    QWidget* m_walkIns = nullptr; // hidden where nobody did
    QWidget* m_figures;
    SessionForm* m_form;
};

} // namespace moothall::ui
