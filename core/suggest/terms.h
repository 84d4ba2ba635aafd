// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words that set themes apart, and names made of them.
#pragma once

#include "core/suggest/boardtext.h"
#include "core/suggest/graph.h"
#include "core/suggest/phrases.h"
#include "core/suggest/suggestion.h"

namespace moothall::suggest {

// For each theme its most telling words, as most of its notes spell them: used often inside and
// seldom outside. Words of the question say nothing of one theme. A phrase of two words that a
// third of the notes uses stands for both of them.
std::vector<std::vector<Term>> termsOf(const BoardText& text, const BoardPhrases& phrases,
                                       const Partition& themes);

// "Night bus, stop": the first terms, without the words of a longer one.
QString nameFrom(const std::vector<Term>& terms);

} // namespace moothall::suggest
