// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/duplicates.h"

#include "core/suggest/phrases.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace moothall::suggest {

namespace {

constexpr double nearlySame = 0.87; // cosine
constexpr double sameWords = 0.8;   // of all words of the two notes

using Words = std::vector<int>;

Words wordsOf(const BoardText& text, int note)
{
    Words words = text.notes[std::size_t(note)];
    std::erase(words, phraseBreak);
    sortUnique(words);
    return words;
}

// Shared words of all words (Jaccard 1901).
double overlap(const Words& a, const Words& b)
{
    Words shared;
    std::ranges::set_intersection(a, b, std::back_inserter(shared));
    const auto all = a.size() + b.size() - shared.size();
    return all > 0 ? double(shared.size()) / double(all) : 1;
}

bool negates(const BoardText& text, const Words& words)
{
    return std::ranges::any_of(
        words, [&](int word) { return text.spellings[std::size_t(word)].isNegation; });
}

Words numbersIn(const BoardText& text, Words words)
{
    std::erase_if(words, [&](int word) { return !text.spellings[std::size_t(word)].isNumber; });
    return words;
}

LikePair compared(const BoardText& text, int first, int second)
{
    const Words a = wordsOf(text, first);
    const Words b = wordsOf(text, second);
    return {first, second,
            overlap(a, b) >= sameWords ? NearDuplicate::Kind::Same : NearDuplicate::Kind::Similar,
            negates(text, a) != negates(text, b) || numbersIn(text, a) != numbersIn(text, b)};
}

} // namespace

std::vector<LikePair> likePairs(const BoardText& text, const Neighbours& neighbours)
{
    std::set<std::pair<int, int>> candidates;
    for (std::size_t i = 0; i < neighbours.size(); ++i)
        for (const Neighbour& neighbour : neighbours[i])
            if (neighbour.cosine >= wholeCosine(nearlySame))
                candidates.insert(std::minmax(int(i), neighbour.note));
    std::vector<LikePair> pairs;
    for (const auto& [first, second] : candidates)
        pairs.push_back(compared(text, first, second));
    return pairs;
}

std::vector<LikePair> samePairs(std::span<const Note> notes, const Directions& directions)
{
    std::map<QString, int> last;
    std::vector<LikePair> pairs;
    for (int note = 0; note < directions.count(); ++note) {
        const QString text = notes[std::size_t(note)].text.simplified();
        if (directions.has(note) || text.isEmpty())
            continue;
        if (const auto [found, isNew] = last.emplace(text, note); !isNew)
            pairs.push_back(
                {std::exchange(found->second, note), note, NearDuplicate::Kind::Same, false});
    }
    return pairs;
}

} // namespace moothall::suggest
