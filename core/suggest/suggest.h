// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggests themes for notes. Pure: notes in, suggestion out; the same bytes for the same notes in
// any order, on any machine.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/survey.h"

namespace moothall::suggest {

// Surveys the notes and gives the themes that Options asks for.
Result<Suggestion> suggest(std::span<const Note> notes, const Options& options,
                           std::stop_token stop = {});

// The themes of a survey, at one place of the slider; as many as there seem to be for 0.
Suggestion themesOf(const Survey& survey, int wanted = 0);

// The same, where what was told before keeps its names and keys.
Suggestion themesOf(const Survey& survey, int wanted, const std::vector<KnownTheme>& before);

// Two themes of the suggestion become one, which goes by the name of the one a person made, or of
// the larger. Refused where people made both.
Result<Suggestion> join(const Survey& survey, const Suggestion& suggestion, ThemeKey one,
                        ThemeKey other);

// A theme becomes two; the larger part keeps the name. Refused where its notes are too alike, or
// people placed them.
Result<Suggestion> split(const Survey& survey, const Suggestion& suggestion, ThemeKey theme);

} // namespace moothall::suggest
