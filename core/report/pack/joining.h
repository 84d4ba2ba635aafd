// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Several sets of pages as one, with what they mean.
#pragma once

#include "core/pdf/displaylist.h"

namespace moothall::pack {

// Puts the pages of `more` behind those of `list`, its elements beside theirs. Both have sheets of
// one size.
void join(pdf::DisplayList& list, pdf::DisplayList more);

} // namespace moothall::pack
