// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The languages of a board: the main one, and those that some of the notes are written in.
#pragma once

#include "core/suggest/boardtext.h"

namespace moothall::suggest {

// Whether there is a list of small words, or the language does without: its script has no spaces.
bool isKnownLanguage(const QString& tag); // BCP 47

// The language whose stop words make up most of the text, if they are a tenth of it.
QString guessedLanguage(const BoardText& board);

// "de" of "de-AT", in the names that languages go by here.
QString primarySubtag(const QString& language);

// For each spelling the language it is read in: another than the main one where most of the notes
// with it are written in that, as their letters and small words tell, and these are more than a few.
std::vector<QString> languagesOf(const BoardText& board, const QString& mainLanguage);

} // namespace moothall::suggest
