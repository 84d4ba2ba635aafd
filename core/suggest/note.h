// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What suggestions are made from: notes with their words, and what people already decided.
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace moothall::suggest {

class WordTable;

using NoteId = std::int64_t;
using ThemeKey = std::int64_t; // a theme of the wall is positive, a proposal negative

constexpr ThemeKey noTheme = 0;

// One idea, as far as suggestions need to know it.
struct Note
{
    NoteId id = 0; // never reused; settles every tie
    QString text;
    ThemeKey placed = noTheme; // where a person put it, and where it stays
    std::int64_t author = 0;   // 0: not known
    std::int64_t group = 0;    // stakeholder group; 0: not known
};

// A theme that is on the wall, or that was proposed before.
struct KnownTheme
{
    ThemeKey key = noTheme;
    QString name;
    std::vector<NoteId> notes;
};

struct Options
{
    QString language;                 // BCP 47; empty: guessed from the words
    QStringList questions;            // what people were asked: its words name no theme
    int themes = 0;                   // how many are wanted; 0: as many as there seem to be
    const WordTable* words = nullptr; // for English; without it only the words themselves count
    std::vector<KnownTheme> known;
};

} // namespace moothall::suggest
