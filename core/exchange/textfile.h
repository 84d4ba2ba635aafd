// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file that a person chose to import.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace moothall::exchange {

// Larger files are refused before they are read.
constexpr qint64 largestImport = 200LL * 1024 * 1024;

// The words of a file as UTF-8 (see asUtf8). Says in one sentence what is wrong with a file that
// is missing, empty, too large, no text, or not readable.
Result<QByteArray> readTextFile(const QString& path);

// The same of a table, which may also be as spreadsheet programs write it by themselves.
struct TableText
{
    QByteArray utf8;
    bool isGuessed = false; // the file does not say what its letters are: Windows-1252
};
Result<TableText> readTableText(const QString& path);

} // namespace moothall::exchange
