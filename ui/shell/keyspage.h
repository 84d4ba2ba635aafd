// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one page, from the table of commands.
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
