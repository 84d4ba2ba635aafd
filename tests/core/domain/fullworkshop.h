// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace that holds two rows of every noun, with every reference set: the first of each noun
// is referred to by all others, the second by none.
#pragma once

#include "core/exchange/allrecords.h"

#include <map>
#include <string>

namespace moothall::test {

// Adds them as one action.
Result<> fillWithEverything(Workspace& workspace);

// The row others refer to, and the one that none refers to.
template <class T>
T usedRow(const Reader& reader)
{
    return *reader.first<T>("ORDER BY id");
}

template <class T>
T spareRow(const Reader& reader)
{
    return *reader.first<T>("ORDER BY id DESC");
}

} // namespace moothall::test
