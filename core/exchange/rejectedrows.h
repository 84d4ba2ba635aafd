// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an import had to leave out, as a table that can be mended and imported again.
#pragma once

#include "core/exchange/delimited.h"
#include "core/exchange/importplan.h"

#include <QByteArray>

namespace moothall::exchange {

// CSV in UTF-8 with a byte order mark: the columns of the table as they were, then the line each
// row stood in and why it was left out. What is no table (`table` without columns) gives the last
// two alone.
QByteArray rejectedAsCsv(const Table& table, const std::vector<RejectedRow>& rejected);

// Writes it to the path, whole or not at all.
Result<> saveRejected(const QString& path, const Table& table,
                      const std::vector<RejectedRow>& rejected);

} // namespace moothall::exchange
