// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of the project, how many of each are here, and the line to write one in.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class FittedList;
class GroupLine;
class GroupsModel;
class KeyButton;

class GroupsPart : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPart(Desk& desk, QWidget* parent = nullptr);

    bool isEmpty() const;
    bool hasCurrent() const;
    bool hasKeyboard() const; // the list itself

    void enter();
    void editCurrent();
    void removeCurrent();

signals:
    void currentChanged();
    void stateChanged(); // the first group has come, or the last one went
    void left();         // the line was left

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showState();

    Desk& m_desk;
    GroupsModel* m_groups;
    GroupLine* m_line;
    FittedList* m_list;
    QWidget* m_headings;
    QWidget* m_noGroups;
    QWidget* m_more; // below the groups
};

// A sentence and its button, in the place of what is not there yet.
class EmptyState;
QWidget* inDashes(EmptyState* empty);

} // namespace moothall::ui
