// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells what kind of thing a person wants to import.
#pragma once

#include <QString>

namespace moothall::exchange {

enum class Format
{
    Polis,       // a folder
    Table,       // comma, semicolon or tab separated
    Spreadsheet, // XLSX
    Lines,       // plain text
    JsonFile,
    Unknown
};

// From the name and the first lines. Missing and unreadable files are Unknown.
Format detectFormat(const QString& path);

} // namespace moothall::exchange
