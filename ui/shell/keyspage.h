// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one page: those of the table of commands, and the letters of the screens.
#pragma once

#include <QDialog>

namespace moothall::ui {

class KeysPage : public QDialog
{
    Q_OBJECT

public:
    explicit KeysPage(QWidget* parent = nullptr);
};

} // namespace moothall::ui
