// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people type them.
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace moothall::ui {

// "12 June 2026", "12/6/2026", "2026-06-12"; no date where nothing is typed; absent where it cannot
// be read.
std::optional<QDate> dateTyped(const QString& words);

} // namespace moothall::ui
