// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes words out of what was recorded: what is left is what had been recorded if other words had
// stood there from the beginning, so that it can still be taken back.
#pragma once

#include <QByteArray>

#include <map>
#include <optional>
#include <set>
#include <string>

namespace moothall {

// Rows of one table, and what stands in their columns instead; absent: NULL.
struct Blot
{
    std::string table;
    std::set<std::int64_t> rows;
    std::map<int, std::optional<std::string>> columns; // by their place
};

// The changeset with the blot on it. A change that is none any more is left out. Throws
// SQLite::Exception where the bytes are no changeset.
QByteArray blotted(const QByteArray& changeset, const Blot& blot);

} // namespace moothall
