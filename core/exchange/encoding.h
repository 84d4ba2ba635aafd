// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the bytes of a text file into UTF-8 that can be trusted.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <optional>

namespace moothall::exchange {

// The text as valid UTF-8 without byte order mark and without NUL. Takes UTF-8, and UTF-16 that
// says so by its byte order mark; refuses anything else with the first line that is not readable.
Result<QByteArray> asUtf8(const QByteArray& bytes);

// The text as UTF-8, taken for Windows-1252, as spreadsheet programs write it where nobody asks
// them for anything else. Absent where a byte is none of its letters.
std::optional<QByteArray> fromWindows1252(const QByteArray& bytes);

} // namespace moothall::exchange
