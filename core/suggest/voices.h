// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Few people, easily lost among many: who is listed so that nobody overlooks them.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/survey.h"

namespace moothall::suggest {

// For each note, the mean cosine to its nearest notes.
std::vector<double> connections(const Neighbours& neighbours);

// The tenth of the notes that is connected least, the least first. A ranking and no verdict: it
// tells outliers from others only a little better than chance on boards with one question.
std::vector<int> leastConnected(const std::vector<double>& connections);

// How many people the notes come from, at least; 0 where none is known.
int authorsOf(const Survey& survey, const std::vector<int>& notes);

// The stakeholder group that all of the notes come from, where a board has several.
std::optional<std::int64_t> onlyGroupOf(const Survey& survey, const std::vector<int>& notes);

// What belongs with no theme, and themes of one person or one group. `themes` are told already.
std::vector<MinorityVoice> minorityVoices(const Survey& survey,
                                          const std::vector<SuggestedTheme>& themes);

} // namespace moothall::suggest
