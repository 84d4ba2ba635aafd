// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that finds people: two letters of a name or a code, and Enter takes the first of them.
#pragma once

#include "core/involve/arrivals.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class ArrivalsModel;
class FittedList;
class Label;

class PersonLine : public QWidget
{
    Q_OBJECT

public:
    explicit PersonLine(Desk& desk, QWidget* parent = nullptr);

    // What is asked for; empty: who is here.
    void ask(const QString& question);
    void clear();        // with nothing left to take back in the line itself
    void takeKeyboard(); // what stands in it is typed over

signals:
    void chosen(const moothall::Arrival& person);
    void notComing(const moothall::Arrival& person); // Shift+Enter
    void left();                                     // Escape, where there is something to leave
    void listPasted(const QString& list);            // of more than one line

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFound();
    std::optional<Arrival> current() const;
    bool takeKey(const QKeyEvent& key);
    bool takeList();
    void step(int by);

    ArrivalsModel* m_found;
    QLineEdit* m_line;
    FittedList* m_list;
    Label* m_nobody;
    Label* m_more; // match than are shown
    bool m_asksMore = false;
};

} // namespace moothall::ui
