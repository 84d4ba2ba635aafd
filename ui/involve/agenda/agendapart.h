// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Involve that the agenda is built in: what it comes to, its items, and the line to
// write one in.
#pragma once

#include "core/involve/agenda.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class AgendaLine;
class AgendaList;
class AgendaModel;
class EmptyState;
class KeyButton;
class Label;

class AgendaPart : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaPart(Desk& desk, QWidget* parent = nullptr);

    bool hasCurrent() const;
    void enter(); // the cursor where work goes on
    void writeNew();
    void editCurrent();
    void removeCurrent();
    void addByMethod(Id<Method> method);

signals:
    void currentChanged();
    void wantsMethods();
    void wantsPack();
    void writing(); // a line was opened at the top

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();
    void showState();
    void offerTemplates();

    Desk& m_desk;
    AgendaModel* m_items;
    AgendaLine* m_line;
    AgendaList* m_list;
    QWidget* m_top;
    Label* m_sum;
    Label* m_trouble;
    Label* m_hint;
    EmptyState* m_none;
    QWidget* m_empty;
};

} // namespace moothall::ui
