// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What notes speak of: stems, and two stems that follow one another.
#pragma once

#include "core/suggest/boardtext.h"

#include <algorithm>
#include <compare>
#include <cstdint>

namespace moothall::suggest {

// One stem, or two.
struct Phrase
{
    int first = 0;
    int second = -1;

    bool isWord() const { return second < 0; }
    bool has(int stem) const { return first == stem || second == stem; }
    // As one number: boards have hundreds of thousands to sort.
    std::uint64_t number() const { return std::uint64_t(first) << 32 | std::uint32_t(second + 1); }
    friend auto operator<=>(const Phrase& a, const Phrase& b) { return a.number() <=> b.number(); }
    friend bool operator==(const Phrase& a, const Phrase& b) { return a.number() == b.number(); }
};

using Phrases = std::vector<Phrase>;

// How many notes speak of each.
class PhraseCounts
{
public:
    PhraseCounts() = default;
    explicit PhraseCounts(Phrases phrases);

    int of(const Phrase& phrase) const;

    // visit(phrase, notes), in order
    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (auto at = m_sorted.begin(); at != m_sorted.end();) {
            const auto end = std::upper_bound(at, m_sorted.end(), *at);
            visit(*at, int(end - at));
            at = end;
        }
    }

private:
    Phrases m_sorted;
};

struct BoardPhrases
{
    std::vector<Phrases> notes; // each phrase once; none that the question uses
    PhraseCounts counts;
};

BoardPhrases phrasesOn(const BoardText& text);

PhraseCounts countsOf(const BoardPhrases& phrases, const std::vector<int>& notes);

template <class List>
void sortUnique(List& list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

} // namespace moothall::suggest
