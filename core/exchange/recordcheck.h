// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether rows of others can be added to a file, told before anything is written.
#pragma once

#include "core/exchange/recordset.h"

namespace moothall::exchange {

// Fails where the project is in the file already, where an id is used twice, and where a row refers
// to something that is neither among the rows nor in the file.
Result<> checkFits(const Reader& reader, const RecordSet& rows);

} // namespace moothall::exchange
