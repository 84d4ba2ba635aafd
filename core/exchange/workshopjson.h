// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole workshop as one readable JSON file, with codes instead of ids: the form of the sample.
#pragma once

#include "core/base/idsource.h"
#include "core/exchange/recordset.h"

#include <QByteArray>

namespace moothall::exchange::workshopjson {

// Whether the text looks like a workshop file.
bool looksLikeWorkshop(const QByteArray& text);

// Reads one project with one session. Every value must find its place: an unknown key is refused,
// and so is a sum, mean or count in the file that does not follow from the rest of it. Keys that
// begin with "expected_" say what a test should find and are passed over.
Result<RecordSet> read(const QByteArray& text, IdSource& ids);

// Writes the project with its first session, as `read` takes it.
QByteArray write(const RecordSet& rows, Id<Project> project);

} // namespace moothall::exchange::workshopjson
