// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the marks of the list stand for.
#pragma once

#include <QWidget>

namespace moothall::ui {

class LibraryLegend : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryLegend(QWidget* parent = nullptr);
};

} // namespace moothall::ui
