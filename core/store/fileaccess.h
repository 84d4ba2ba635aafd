// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens connections to a workspace file, and says before SQLite does what is wrong with it.
#pragma once

#include "core/base/error.h"

#include <SQLiteCpp/Database.h>

#include <QString>

#include <chrono>
#include <memory>

namespace moothall::fileaccess {

// What the first hundred bytes of a file tell.
struct Header
{
    int schemaVersion = 0;
};

// Reads them. Fails with a sentence for a folder, an empty file, another kind of file, no file.
Result<Header> inspect(const QString& path);

// Whether this account may write the file and its folder (SQLite keeps its log beside the file).
bool isWritable(const QString& path);

// The connection that writes. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> openForWriting(const QString& path,
                                                 std::chrono::milliseconds patience);

// A connection that cannot write, also where the folder may not be written. Throws
// SQLite::Exception.
std::unique_ptr<SQLite::Database> openForReading(const QString& path,
                                                 std::chrono::milliseconds patience);

// Takes the name for a new file, which only this account may read. Fails where a file is there.
Result<> claim(const QString& path);

// Makes a claimed file ours, not yet with tables. Throws SQLite::Exception.
std::unique_ptr<SQLite::Database> createNew(const QString& path,
                                            std::chrono::milliseconds patience);

// Settings that every writing connection runs with.
void prepareForWriting(SQLite::Database& database);

// A sentence where the file lies on a network drive or in a folder that is synchronised: there
// SQLite's locks cannot be relied on. Empty: nothing to warn of.
QString warningAbout(const QString& path);

// Whether the open file still lies at its path. One that is removed or renamed while it is open
// would go on taking what is written, and lose it.
Result<> isInItsPlace(SQLite::Database& database, const QString& path);

} // namespace moothall::fileaccess
