// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Boards to try suggestions on.
#pragma once

#include "core/suggest/suggest.h"
#include "core/suggest/wordtable.h"

#include <gtest/gtest.h>

namespace moothall::suggest::test {

std::vector<Note> notesOf(const QStringList& texts);

// Thirty ideas of three subjects, ten of each in turn: the bus, the library, the park.
std::vector<Note> threeSubjects();

const WordTable& englishWords();

Options english();
Options withoutTable();

// The suggestion, which must come.
Suggestion suggested(const std::vector<Note>& notes, const Options& options = english());

const SuggestedTheme& themeOf(const Suggestion& suggestion, NoteId note);

} // namespace moothall::suggest::test
