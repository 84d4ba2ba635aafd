// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a workshop keeps whatever was typed or imported.
#pragma once

#include "core/store/filecheck.h"

namespace moothall::invariants {

// Every rule that is broken anywhere in the file, one sentence for each row that breaks it.
std::vector<Problem> check(const Reader& reader);

} // namespace moothall::invariants
