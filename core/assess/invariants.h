// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules a workshop keeps whatever was typed or imported.
#pragma once

#include "core/involve/stepgate.h"
#include "core/store/filecheck.h"

namespace moothall::invariants {

// The rules that can be set aside, by the names a StepOverride gives them. They are printed in the
// report as they stand.
inline constexpr auto stepsInOrder = stepgate::inTheirOrder;
inline constexpr auto decidersDoNotVote = "Decision-makers do not vote";

// Every rule that is broken anywhere in the file, one sentence for each row that breaks it.
std::vector<Problem> check(const Reader& reader);

} // namespace moothall::invariants
