// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which file? Asked with the window of the system; empty where nobody chose.
#pragma once

#include <QString>

class QWidget;

namespace moothall::ui {

QString askForFile(QWidget* window);
QString askForNewFile(QWidget* window);
QString askForCopy(QWidget* window);

} // namespace moothall::ui
