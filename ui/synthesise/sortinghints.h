// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys do with the chosen ideas and themes; each is a button for the mouse.
#pragma once

#include "ui/synthesise/board/sortingkeys.h"

#include <QWidget>

#include <functional>

class QLayout;

namespace moothall::ui {

class SortingHints : public QWidget
{
    Q_OBJECT

public:
    explicit SortingHints(SortingPlace& place, QWidget* parent = nullptr);

    void offer(const QString& words, const QString& keys, const std::function<void()>& act);

private:
    QLayout* m_row;
};

} // namespace moothall::ui
