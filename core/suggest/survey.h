// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All that is found out about a board once, so that the slider, joining, splitting and "why here"
// answer at once.
#pragma once

#include "core/base/error.h"
#include "core/suggest/boardtext.h"
#include "core/suggest/duplicates.h"
#include "core/suggest/hierarchy.h"
#include "core/suggest/phrases.h"
#include "core/suggest/tfidf.h"

#include <span>
#include <stop_token>

namespace moothall::suggest {

struct Survey
{
    std::vector<Note> notes; // by id; everything below names them by their place here
    std::vector<KnownTheme> known;
    std::vector<ThemeKey> placedThemes; // what the numbers in `fixed` stand for
    Fixed fixed;
    const WordTable* words = nullptr; // where it takes part
    BoardText text;
    TermWeights weights;
    Directions directions;
    Neighbours neighbours;
    Hierarchy hierarchy;
    BoardPhrases phrases;
    std::vector<LikePair> duplicates;

    std::optional<int> placeOf(NoteId note) const;
};

// The same for the same notes in any order. Refused where two notes have one id; Cancelled when
// `stop` asks for it. The table of words must outlive the survey.
Result<Survey> survey(std::span<const Note> notes, const Options& options,
                      std::stop_token stop = {});

} // namespace moothall::suggest
