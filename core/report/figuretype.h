// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The letters of charts, and how names are broken into lines of them.
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace moothall::report {

// Letters of a chart, in points.
namespace figuretype {
constexpr int size = 10;
constexpr double line = 12.5;
QFont plain();
QFont bold();
} // namespace figuretype

// Breaks a text into lines that fit the width; what does not fit ends in an ellipsis. Costs the
// same for ten thousand characters as for a few hundred.
QStringList brokenLabel(const QString& text, const QFont& font, double width, int mostLines);

} // namespace moothall::report
