// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where and when the session is, and how many were invited, were expected, are here and did not
// come.
#pragma once

#include "core/involve/sessions.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

class QBoxLayout;

namespace moothall::ui {

class FactEdit;
class FactForm;
class KeyButton;
class Label;
class WhenSeen;

class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHeader(Desk& desk, QWidget* parent = nullptr);

signals:
    void left(); // with the keyboard: it goes back to where it came from

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // A field of the session, as text.
    using Tell = std::function<bool(Session&, const QString&)>; // false: it cannot be understood
    FactEdit* addField(const QString& caption, const QString& placeholder, const Tell& tell,
                       const QString& wrong);
    void buildForm();
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
    Label* m_noShow;
    FactForm* m_form;
    FactEdit* m_venue;
    FactEdit* m_date;
    FactEdit* m_start;
    FactEdit* m_end;
    FactEdit* m_tables;
    FactEdit* m_invitedField;
};

} // namespace moothall::ui
