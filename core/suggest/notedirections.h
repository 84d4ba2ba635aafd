// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where each note points: what its words mean (the word table) beside how they are used on this
// board (latent semantic analysis), of equal weight.
#pragma once

#include "core/suggest/boardtext.h"
#include "core/suggest/directions.h"
#include "core/suggest/tfidf.h"

#include <stop_token>

namespace moothall::suggest {

Directions noteDirections(const BoardText& board, const TermWeights& weights,
                          const WordTable* words, const std::stop_token& stop);

// notes x 64: the sums of the words' rows, less the board's mean, each of length one; zero for a
// note without a known word. Subtracting the mean takes away what all notes speak of.
Rows<float> meanings(const BoardText& board, const WordTable& words);

} // namespace moothall::suggest
