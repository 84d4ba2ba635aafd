// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text as people type, paste and import it, made fit to keep.
#pragma once

#include <QString>

namespace moothall {

// The text without control characters and lone surrogates, with line ends as \n, and without
// white space at its ends. Everything a person can see or hear stays.
QString cleaned(const QString& text);

} // namespace moothall
