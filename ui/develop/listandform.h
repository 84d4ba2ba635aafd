// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A list of rows of two lines, and the chosen row as fields below it. What the rows are, and what
// the fields do, is said by the panes built on it.
#pragma once

#include "ui/develop/twolinedelegate.h"

#include <QWidget>

class QAbstractItemModel;
class QListView;
class QVBoxLayout;

namespace moothall::ui {

class EmptyState;
class OrEmpty;

class ListAndForm : public QWidget
{
    Q_OBJECT

public:
    int count() const;
    virtual void beginNew() = 0;
    virtual void chooseFirst();
    virtual void enter();

signals:
    void countChanged();

protected:
    // How list and form are called by those who do not see them.
    struct Names
    {
        QString list;
        QString form;
    };

    // Lists what `model` has, which belongs to the caller; while that is nothing, `empty` stands
    // in its place and begins a new one.
    ListAndForm(QAbstractItemModel& model, TwoLineDelegate::Read lines, const Names& names,
                EmptyState* empty, QWidget* parent);

    void addAbove(QWidget* widget);
    void addToForm(QWidget* widget);

    QWidget& form() const { return *m_form; }
    QListView& list() const { return *m_list; }
    QModelIndex chosen() const;
    void choose(const QModelIndex& index);

    // Shows the fields, or none; the list or its empty state as it is.
    void showForm(bool shown);

    virtual void showChosen() = 0;                  // its content may be another one, too
    virtual void chosenByPerson() { showChosen(); } // or because the one before has gone

private:
    void listen(EmptyState& empty);

    QAbstractItemModel& m_model;
    QListView* m_list;
    OrEmpty* m_listOrEmpty;
    QWidget* m_line;
    QWidget* m_form;
    QVBoxLayout* m_column;
};

} // namespace moothall::ui
