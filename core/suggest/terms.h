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
// third of the notes uses stands for both of them, and pairs of signs that overlap for the word
// they are pieces of.
std::vector<std::vector<Term>> termsOf(const BoardText& text, const BoardPhrases& phrases,
                                       const Partition& themes);

// The same for a part of a theme: the words that `notes` share with the `others`, or with one
// another where there are none, as these notes spell them and with how many of them do.
std::vector<Term> termsAmong(const BoardText& text, const BoardPhrases& phrases,
                             const std::vector<int>& notes, const std::vector<int>& others);

// "Night bus, stop": the first terms, without the words of a longer one.
QString nameFrom(const std::vector<Term>& terms);

} // namespace moothall::suggest
