// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands against closing Synthesise, and the line that closes it.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace moothall::ui {

class CloseLine;

class ClosingBlock : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingBlock(Desk& desk, QWidget* parent = nullptr);

private:
    void read();

    Desk& m_desk;
    QVBoxLayout* m_checks;
    CloseLine* m_close;
};

} // namespace moothall::ui
