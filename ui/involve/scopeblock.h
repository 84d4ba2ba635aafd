// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is open for people to shape, and what is fixed and why.
#pragma once

#include "core/involve/scope.h"
#include "ui/models/desk.h"

#include <QWidget>

namespace moothall::ui {

class FactList;

// One of the two halves.
class ScopeBlock : public QWidget
{
    Q_OBJECT

public:
    ScopeBlock(Desk& desk, Openness openness, QWidget* parent = nullptr);

private:
    void listen();
    void read();

    Desk& m_desk;
    Openness m_openness;
    FactList* m_items;
};

} // namespace moothall::ui
