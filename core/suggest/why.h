// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a note is where it is, and what is like it.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/survey.h"

namespace moothall::suggest {

// Two different words that mean something near each other.
struct LikeWords
{
    QString own;
    QString other;

    friend bool operator==(const LikeWords&, const LikeWords&) = default;
};

struct Reasons
{
    std::vector<NoteId> nearest;  // of its theme, three at most
    QStringList shared;           // words it shares with them, the rarest first
    std::vector<LikeWords> alike; // what made it near beyond those, where the table took part
};

// Nothing for a note that stands in no theme, or is not of this board.
Reasons whyHere(const Survey& survey, const Suggestion& suggestion, NoteId note);

} // namespace moothall::suggest
