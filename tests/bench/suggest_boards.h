// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Real boards of short texts with the themes people gave them, which are not part of the project:
// MOOTHALL_DATA names their folder, or they lie beside the source in ../shared/data.
#pragma once

#include "core/suggest/note.h"
#include "core/suggest/suggestion.h"
#include "core/suggest/wordtable.h"
#include "tests/bench/suggest_scores.h"

#include <QString>

#include <string>
#include <vector>

namespace moothall::suggest::bench {

struct LabelledBoard
{
    std::string name;
    std::vector<Note> notes;
    Labels themes; // of each note
    int count() const;
};

QString dataPath(const QString& name);
bool dataIsThere();

// New York's budget requests of 2021: 2,558 texts, 43 themes.
LabelledBoard budgetRequests();

// Arguments on one question and one side (ArgKP), of which each belongs to one theme of three or
// more, where 30 of them and three themes are left: 32 boards.
std::vector<LabelledBoard> argumentBoards();

// The same questions with what fits no theme: theme 0 is "none".
std::vector<LabelledBoard> argumentBoardsWithOutliers();

// So many texts of up to 500 characters, made of budget requests.
std::vector<Note> manyNotes(int count);

const WordTable* englishWords();

// The suggestion as labels. Notes in no theme count by what they are linked with.
Labels labelsOf(const Suggestion& suggestion);

// The share of the five nearest notes that are of the same theme.
double nearestOfSameTheme(const LabelledBoard& board, const Suggestion& suggestion);

// How well the connections of notes tell those of theme 0 from the others.
double outlierArea(const LabelledBoard& board, const Suggestion& suggestion);

} // namespace moothall::suggest::bench
