// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the workspace file, and how a file of an older version becomes one of this.
#pragma once

#include "core/store/reader.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace moothall::schema {

// "MOOT": marks a file as ours, in SQLite's application_id.
constexpr std::uint32_t applicationId = 0x4D4F4F54;

// A step from one version of the tables to the next.
struct Migration
{
    int version;          // the version the file has afterwards
    std::string_view sql; // one or more statements
    bool additive = true; // only adds tables or columns; anything else ends what can be undone
};

// All steps, oldest first; the first makes the tables of a new file.
std::span<const Migration> migrations();

// The version of the tables this program reads and writes.
int version(std::span<const Migration> steps);

// The version of the tables in the file.
int versionOf(const Reader& reader);

// Takes a file to the newest version, in the transaction that is open. A step that is not
// additive writes a floor into the history, below which undo stops.
void migrate(const Reader& reader, std::span<const Migration> steps);

// The tables whose changes are recorded. Everything else is derived from them or is the record.
std::span<const std::string_view> recordedTables();
bool isRecorded(std::string_view table);

} // namespace moothall::schema
