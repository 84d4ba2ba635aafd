// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/neighbours.h"

#include <algorithm>

namespace moothall::suggest {

namespace {

constexpr int blockSize = 256; // rows that stay in the cache while all others pass by

bool isNearer(const Neighbour& a, const Neighbour& b)
{
    return a.cosine != b.cosine ? a.cosine > b.cosine : a.note < b.note;
}

// The nearest notes met so far.
class Nearest
{
public:
    Nearest(int count, std::size_t most)
        : m_lists(std::size_t(count)), m_least(std::size_t(count), 1), m_most(most)
    {}

    // Each pair is offered once.
    void offer(int a, int b, std::int32_t cosine)
    {
        if (cosine >= m_least[std::size_t(a)])
            keep(a, {b, cosine});
        if (cosine >= m_least[std::size_t(b)])
            keep(b, {a, cosine});
    }

    Neighbours lists() { return std::move(m_lists); }

private:
    void keep(int note, const Neighbour& candidate)
    {
        auto& list = m_lists[std::size_t(note)];
        if (list.size() == m_most) {
            if (!isNearer(candidate, list.back()))
                return;
            list.pop_back();
        }
        list.insert(std::ranges::upper_bound(list, candidate, isNearer), candidate);
        if (list.size() == m_most)
            m_least[std::size_t(note)] = list.back().cosine;
    }

    Neighbours m_lists;
    std::vector<std::int32_t> m_least; // what a candidate must have
    std::size_t m_most;
};

// Offers the pairs of a note with those from `from` to before `to`.
void offerPairs(const Directions& notes, int note, int from, int to, Nearest& nearest)
{
    constexpr int four = 4;
    const Direction own = notes[note];
    for (; from + four <= to; from += four) {
        const auto cosines = cosinesWithFour(own.data(), notes[from].data(), own.size());
        for (int i = 0; i < four; ++i)
            nearest.offer(note, from + i, cosines[std::size_t(i)]);
    }
    for (; from < to; ++from)
        nearest.offer(note, from, cosine(own, notes[from]));
}

} // namespace

std::size_t neighboursOn(int notes)
{
    constexpr int smallBoard = 300;
    constexpr int largeBoard = 3000;
    if (notes < smallBoard)
        return 8;
    return notes < largeBoard ? 10 : 15;
}

Neighbours nearestNotes(const Directions& notes, const std::stop_token& stop)
{
    const int count = notes.count();
    Nearest nearest(count, neighboursOn(count));
    for (int block = 0; block < count; block += blockSize)
        for (int other = block; other < count && !stop.stop_requested(); other += blockSize)
            for (int note = block; note < std::min(block + blockSize, count); ++note)
                offerPairs(notes, note, std::max(other, note + 1),
                           std::min(other + blockSize, count), nearest);
    return nearest.lists();
}

} // namespace moothall::suggest
