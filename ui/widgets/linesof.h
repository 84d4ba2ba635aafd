// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Words broken into lines as they are painted.
#pragma once

#include <QFont>
#include <QStringList>

namespace moothall::ui {

// The lines of a text in that font and width; what is longer than a line breaks anywhere. None for
// no text.
QStringList linesOf(const QString& text, const QFont& font, double width);

} // namespace moothall::ui
