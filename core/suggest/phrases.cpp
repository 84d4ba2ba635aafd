// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/phrases.h"

namespace moothall::suggest {

namespace {

Phrases phrasesIn(const BoardText& text, const std::vector<int>& note)
{
    const auto isAsked = [&](int stem) { return text.asked[std::size_t(stem)]; };
    Phrases phrases;
    for (std::size_t i = 0; i < note.size(); ++i) {
        const int stem = text.stemOf(note[i]);
        if (stem < 0)
            continue;
        if (!isAsked(stem))
            phrases.push_back({stem});
        const int next = i + 1 < note.size() ? text.stemOf(note[i + 1]) : -1;
        if (next < 0 || next == stem || text.spellings[std::size_t(note[i])].isPair)
            continue;
        if (!isAsked(stem) || !isAsked(next))
            phrases.push_back({stem, next});
    }
    sortUnique(phrases);
    return phrases;
}

} // namespace

PhraseCounts::PhraseCounts(Phrases phrases) : m_sorted(std::move(phrases))
{
    std::ranges::sort(m_sorted);
}

int PhraseCounts::of(const Phrase& phrase) const
{
    const auto [from, to] = std::equal_range(m_sorted.begin(), m_sorted.end(), phrase);
    return int(to - from);
}

BoardPhrases phrasesOn(const BoardText& text)
{
    BoardPhrases board;
    Phrases all;
    for (const auto& note : text.notes) {
        board.notes.push_back(phrasesIn(text, note));
        all.insert(all.end(), board.notes.back().begin(), board.notes.back().end());
    }
    board.counts = PhraseCounts(std::move(all));
    return board;
}

PhraseCounts countsOf(const BoardPhrases& phrases, const std::vector<int>& notes)
{
    Phrases all;
    for (const int note : notes) {
        const Phrases& ofNote = phrases.notes[std::size_t(note)];
        all.insert(all.end(), ofNote.begin(), ofNote.end());
    }
    return PhraseCounts(std::move(all));
}

} // namespace moothall::suggest
