// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/notedirections.h"

#include "core/suggest/fixedmath.h"
#include "core/suggest/lsa.h"
#include "core/suggest/wordtable.h"

#include <algorithm>

namespace moothall::suggest {

namespace {

bool isZero(std::span<const float> vector)
{
    return std::ranges::all_of(vector, [](float x) { return x == 0; });
}

void subtractMean(Rows<float>& rows)
{
    std::vector<float> mean(static_cast<std::size_t>(rows.width()));
    int known = 0;
    for (int i = 0; i < rows.count(); ++i)
        if (!isZero(rows[i])) {
            addScaled(mean, 1, rows[i]);
            ++known;
        }
    for (int i = 0; i < rows.count(); ++i)
        if (!isZero(rows[i]))
            addScaled(rows[i], -1 / float(known), mean);
}

} // namespace

Rows<float> meanings(const BoardText& board, const WordTable& words)
{
    Rows<float> rows(int(board.notes.size()), words.width());
    for (int i = 0; i < rows.count(); ++i) {
        for (const int word : board.notes[std::size_t(i)])
            if (word != phraseBreak && board.spellings[std::size_t(word)].meaning)
                words.addTo(rows[i], *board.spellings[std::size_t(word)].meaning);
        normalise(rows[i]);
    }
    subtractMean(rows);
    for (int i = 0; i < rows.count(); ++i)
        normalise(rows[i]);
    return rows;
}

Directions noteDirections(const BoardText& board, const TermWeights& weights,
                          const WordTable* words, const std::stop_token& stop)
{
    const Rows<float> used = latentDirections(weights.rows, stop);
    const Rows<float> meant = words && board.language == QLatin1String("en")
                                  ? meanings(board, *words)
                                  : Rows<float>(used.count(), 0);
    Directions directions(used.count(), used.width() + meant.width());
    std::vector<float> both;
    for (int i = 0; i < used.count(); ++i) {
        both.assign(meant[i].begin(), meant[i].end());
        both.insert(both.end(), used[i].begin(), used[i].end());
        directions.point(i, std::span<const float>(both));
    }
    return directions;
}

} // namespace moothall::suggest
