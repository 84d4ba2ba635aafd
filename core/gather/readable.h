// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of an idea may be read on any view: none while it is hidden, or points to a person in
// words of its own; the safe wording where there is one.
#pragma once

#include "core/gather/hiddenmeanwhile.h"
#include "core/gather/ideas.h"

#include <string_view>

namespace moothall {

inline bool isReadable(const Idea& idea)
{
    const bool isSafe = !idea.identifying || !idea.redactedText.value_or(QString()).isEmpty();
    return !idea.withheld && isSafe && !hiddenMeanwhile::has(idea.id);
}

// The same of rows of the table idea.
inline constexpr std::string_view needsSafeWording =
    "(idea.identifying AND coalesce(idea.redacted_text, '') = '')";
inline constexpr std::string_view readableWords =
    "iif(idea.withheld OR (idea.identifying AND coalesce(idea.redacted_text, '') = ''), '', "
    "coalesce(nullif(idea.redacted_text, ''), idea.text))";

} // namespace moothall
