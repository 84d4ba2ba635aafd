// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// People who should have been heard and were not, and how they will be.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class FactList;

class VoicesBlock : public QWidget
{
    Q_OBJECT

public:
    explicit VoicesBlock(Desk& desk, QWidget* parent = nullptr);

    void writeNew();

private:
    void read();

    Desk& m_desk;
    FactList* m_voices;
};

} // namespace moothall::ui
