// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/tfidf.h"

#include "core/suggest/fixedmath.h"

#include <algorithm>
#include <map>

namespace moothall::suggest {

namespace {

struct StemCount
{
    int stem = 0;
    int times = 0;
};

std::vector<StemCount> countsIn(const std::vector<int>& note, const BoardText& board)
{
    std::vector<int> stems;
    for (const int word : note)
        if (const int stem = board.stemOf(word); stem >= 0)
            stems.push_back(stem);
    std::ranges::sort(stems);
    std::vector<StemCount> counts;
    for (const int stem : stems) {
        if (counts.empty() || counts.back().stem != stem)
            counts.push_back({stem, 0});
        ++counts.back().times;
    }
    return counts;
}

void normalise(std::vector<SparseRows::Entry>& row)
{
    double sum = 0;
    for (const auto& entry : row)
        sum += double(entry.value) * double(entry.value);
    const double length = std::sqrt(sum);
    for (auto& entry : row)
        entry.value = float(entry.value / length);
}

} // namespace

TermWeights termWeights(const BoardText& board)
{
    constexpr int fewestNotes = 2;
    std::vector<std::vector<StemCount>> counts;
    std::vector<int> notesWith(std::size_t(board.stems));
    for (const auto& note : board.notes) {
        counts.push_back(countsIn(note, board));
        for (const StemCount& count : counts.back())
            ++notesWith[std::size_t(count.stem)];
    }

    TermWeights weights;
    std::vector<int> columnOf(std::size_t(board.stems), -1);
    for (int stem = 0; stem < board.stems; ++stem)
        if (const int with = notesWith[std::size_t(stem)]; with >= fewestNotes) {
            columnOf[std::size_t(stem)] = weights.rows.width++;
            weights.stemOf.push_back(stem);
            weights.rarity.push_back(naturalLog((1.0 + double(board.notes.size())) / (1.0 + with)) +
                                     1);
        }

    for (const auto& note : counts) {
        auto& row = weights.rows.rows.emplace_back();
        for (const StemCount& count : note)
            if (const int column = columnOf[std::size_t(count.stem)]; column >= 0)
                row.push_back({column, float((1 + naturalLog(count.times)) *
                                             weights.rarity[std::size_t(column)])});
        normalise(row);
    }
    return weights;
}

} // namespace moothall::suggest
