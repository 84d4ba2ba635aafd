// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The session as a form: where and when, how many are invited, what is kept of who said something,
// and who is told of a risk of harm.
#pragma once

#include "core/involve/groundrules.h"
#include "core/involve/sessions.h"
#include "ui/models/desk.h"

#include <QWidget>

#include <functional>

namespace moothall::ui {

class ChoiceBox;
class FactEdit;
class FactForm;
class Label;

class SessionForm : public QWidget
{
    Q_OBJECT

public:
    explicit SessionForm(Desk& desk, QWidget* parent = nullptr);

    void open(); // the cursor in its first field
    void read();

signals:
    void left(); // by Escape

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A field of the session, as text.
    using Tell = std::function<bool(Session&, const QString&)>; // false: it cannot be understood
    FactEdit* addField(const QString& caption, const QString& placeholder, const Tell& tell,
                       const QString& wrong);
    void addTimes();
    void chooseSession(int index);
    void showSessions();
    void addRules();
    FactEdit* addLead(const QString& caption, const QString& placeholder,
                      QString GroundRules::*field);
    void agreeOn(Attribution attribution);
    void showRules();

    Desk& m_desk;
    FactForm* m_form;
    ChoiceBox* m_sessions; // those of the project, and one more
    FactEdit* m_title;
    FactEdit* m_venue;
    FactEdit* m_date;
    FactEdit* m_start;
    FactEdit* m_end;
    FactEdit* m_tables;
    FactEdit* m_invited;
    ChoiceBox* m_attribution;
    Label* m_meaning;
    FactEdit* m_leadRole;
    FactEdit* m_leadPhone;
};

// What a choice means, in one plain sentence.
QString meaningOf(Attribution attribution);

} // namespace moothall::ui
