// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The bar at the top: menus at the left, the chips at the right.
#pragma once

#include "ui/models/desk.h"

#include <QWidget>

class QHBoxLayout;
class QMenuBar;

namespace moothall::ui {

class Label;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(Desk& desk, QWidget* parent = nullptr);

    QMenuBar& menuBar() { return *m_menus; }
    void addChip(QWidget* chip); // left of when it was saved, after those before

private:
    void showSaved();

    Desk& m_desk;
    QMenuBar* m_menus;
    QHBoxLayout* m_chips;
    Label* m_sign;
    Label* m_saved;
};

} // namespace moothall::ui
