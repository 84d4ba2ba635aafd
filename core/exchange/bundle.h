// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Our own bundle: every row of a workspace as JSON, and back into identical rows.
#pragma once

#include "core/exchange/recordset.h"

#include <QByteArray>
#include <QIODevice>

namespace moothall::exchange::bundle {

// Writes every row, one a line, without holding the text in memory. Fails where the device does.
Result<> write(const Reader& reader, QIODevice& device, const Progress& progress = {});

// Whether the text begins like a bundle.
bool looksLikeBundle(const QByteArray& text);

// Reads what `write` wrote. Nothing that is in the text is left out: an unknown table or column
// is refused, with its place.
Result<RecordSet> read(const QByteArray& text);

} // namespace moothall::exchange::bundle
