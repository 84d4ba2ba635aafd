// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the agenda: the methods of the file, one Enter away from it.
#pragma once

#include "core/involve/agenda.h"
#include "ui/models/desk.h"

#include <QWidget>

class QLineEdit;

namespace moothall::ui {

class EmptyState;
class FittedList;
class KeyButton;
class MethodForm;
class MethodsModel;

class MethodsPane : public QWidget
{
    Q_OBJECT

public:
    explicit MethodsPane(Desk& desk, QWidget* parent = nullptr);

    void focusLine();
    bool hasKeyboard() const;
    void editCurrent();

signals:
    void chosen(moothall::Id<moothall::Method> method);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    void showState();
    void choose();
    void showForm(bool shown);
    bool keyInLine(int key);

    Desk& m_desk;
    MethodsModel* m_methods;
    QLineEdit* m_line;
    FittedList* m_list;
    EmptyState* m_none;
    KeyButton* m_add;
    KeyButton* m_change;
    QWidget* m_library;
    MethodForm* m_form;
};

} // namespace moothall::ui
