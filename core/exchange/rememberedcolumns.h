// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person said of the columns of a table, in a form that settings can keep: the next table
// with the same columns is read the same way.
#pragma once

#include "core/exchange/columnmapping.h"

namespace moothall::exchange {

// The same for tables whose columns have the same names in the same order; holds no name.
QString signatureOf(const QStringList& columns);

// "text=0", "group=3".
QStringList written(const ColumnMapping& mapping);

// What the names of the columns tell, with the fields as they were written. What does not fit these
// columns is left out.
ColumnMapping remembered(const QStringList& fields, const QStringList& columns);

} // namespace moothall::exchange
