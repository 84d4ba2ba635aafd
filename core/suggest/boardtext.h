// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of all notes of a board, each spelling looked at once.
#pragma once

#include "core/suggest/note.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace moothall::suggest {

// One spelling met on the board.
struct Spelling
{
    QString text;               // in lower case
    QString shown;              // as most people write it: "NHS", "Klimaschutz"
    int stem = -1;              // which stem it belongs to; -1 for a stop word or a single letter
    std::optional<int> meaning; // its row in the table of words
    bool isPair = false;        // of signs, in a script without spaces
    bool isNegation = false;
    bool isNumber = false;
};

constexpr int phraseBreak = -1;

struct BoardText
{
    QString language;                // "en"; empty where it could not be guessed
    std::vector<Spelling> spellings; // in order of appearance
    int stems = 0;
    std::vector<std::vector<int>> notes; // spellings in the order of the words, with phraseBreak
    std::vector<bool> asked;             // for each stem: whether a question uses it

    // -1 for a phraseBreak too.
    int stemOf(int word) const
    {
        return word == phraseBreak ? -1 : spellings[std::size_t(word)].stem;
    }
};

// Reads the notes in the order given.
BoardText readBoard(std::span<const Note> notes, const Options& options,
                    const std::stop_token& stop);

} // namespace moothall::suggest
