// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells in notes and themes what a partition of a survey means.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/survey.h"

namespace moothall::suggest {

// Themes that continue a known one take over its key and name: what people placed decides first,
// then the largest overlap. New ones get the next negative keys.
Suggestion described(const Survey& survey, const Partition& themes,
                     const std::vector<KnownTheme>& known);

// Puts the themes of a suggestion back into numbers.
Partition partitionOf(const Survey& survey, const Suggestion& suggestion);

// The themes of a suggestion, to be continued.
std::vector<KnownTheme> knownThemes(const Suggestion& suggestion);

} // namespace moothall::suggest
