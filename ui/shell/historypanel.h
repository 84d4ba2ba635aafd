// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The history at the right of the window: what was done, by whom and when, and taking it back.
#pragma once

#include "ui/models/desk.h"

class QLineEdit;
class QListView;

#include <QWidget>

namespace moothall::ui {

class HistoryModel;
class KeyButton;
class Label;

class HistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPanel(Desk& desk, QWidget* parent = nullptr);

    void enter(); // puts the cursor into the search

private:
    void takeBackCurrent();
    void showWhetherPossible();

    Desk& m_desk;
    HistoryModel* m_model;
    QLineEdit* m_find;
    QListView* m_list;
    Label* m_older;
    KeyButton* m_takeBack;
};

} // namespace moothall::ui
