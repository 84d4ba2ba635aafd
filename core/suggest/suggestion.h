// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is suggested: themes with names, and for each note where it belongs and how surely.
#pragma once

#include "core/suggest/note.h"

#include <optional>

namespace moothall::suggest {

// How clearly a note belongs to its theme rather than to the next.
enum class Confidence
{
    Low,
    Medium,
    High
};

// A word or two that set a theme apart.
struct Term
{
    QString text;
    int notes = 0; // of the theme, that use it

    friend bool operator==(const Term&, const Term&) = default;
};

struct SuggestedTheme
{
    ThemeKey key = noTheme;
    QString name;              // kept from the theme it continues, otherwise made of its terms
    bool isKnown = false;      // continues a theme of Options::known
    std::vector<Term> terms;   // most telling first
    std::vector<NoteId> notes; // those that people placed first, then the surest
    std::vector<NoteId> representatives;   // up to three: the most typical, then unlike ones
    int authors = 0;                       // at least so many; 0 where none is known
    std::optional<std::int64_t> onlyGroup; // the stakeholder group all its notes come from

    friend bool operator==(const SuggestedTheme&, const SuggestedTheme&) = default;
};

struct SimilarNote
{
    NoteId note = 0;
    double cosine = 0; // above 0, up to 1

    friend bool operator==(const SimilarNote&, const SimilarNote&) = default;
};

struct Placement
{
    NoteId note = 0;
    ThemeKey theme = noTheme; // noTheme: not grouped
    bool isPlaced = false;    // by a person
    Confidence confidence = Confidence::Low;
    double connection = 0;            // mean cosine to the nearest notes
    std::vector<SimilarNote> similar; // nearest first

    friend bool operator==(const Placement&, const Placement&) = default;
};

// Two notes that may be one. Never merged without a person: what looks alike may say the opposite.
struct NearDuplicate
{
    enum class Kind
    {
        Same,   // the same words, nearly
        Similar // similar wording
    };

    NoteId first = 0;
    NoteId second = 0;
    Kind kind = Kind::Similar;
    bool mayContradict = false; // one of them negates, or their numbers differ

    friend bool operator==(const NearDuplicate&, const NearDuplicate&) = default;
};

// Few people, easily lost among many.
struct MinorityVoice
{
    enum class Kind
    {
        FewNotes, // one or two notes that belong with no theme
        OneAuthor,
        OneGroup
    };

    Kind kind = Kind::FewNotes;
    ThemeKey theme = noTheme;
    std::vector<NoteId> notes;

    friend bool operator==(const MinorityVoice&, const MinorityVoice&) = default;
};

struct Suggestion
{
    QString language;       // that the words were read as; empty: not known
    bool usedWords = false; // the table of words took part
    int fewest = 0;         // what a slider for the number of themes may reach
    int most = 0;
    std::vector<SuggestedTheme> themes; // largest first
    std::vector<Placement> placements;  // by note id
    std::vector<NearDuplicate> duplicates;
    std::vector<NoteId> leastConnected; // a tenth of the notes at most, the least first
    std::vector<MinorityVoice> voices;

    friend bool operator==(const Suggestion&, const Suggestion&) = default;
};

} // namespace moothall::suggest
