// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/placing.h"

#include <algorithm>

namespace moothall::suggest {

namespace {

constexpr double clear = 0.45; // a margin from here on is high
constexpr double slight = 0.2; // and below here low

double marginOf(Direction note, int own, const Directions& middles)
{
    double next = 0;
    for (int theme = 0; theme < middles.count(); ++theme)
        if (theme != own)
            next = std::max(next, shareOf(cosine(note, middles[theme])));
    return next < 1 ? (shareOf(cosine(note, middles[own])) - next) / (1 - next) : 0;
}

std::int32_t likest(const Directions& notes, int note, const std::vector<int>& chosen)
{
    std::int32_t most = 0;
    for (const int other : chosen)
        most = std::max(most, cosine(notes[note], notes[other]));
    return most;
}

} // namespace

std::vector<double> margins(const Directions& notes, const Partition& themes)
{
    const Directions middles = centroidsOf(notes, themes).directions;
    std::vector<double> result(themes.size());
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (themes[i] != ungrouped)
            result[i] = marginOf(notes[int(i)], themes[i], middles);
    return result;
}

Confidence confidenceOf(double margin)
{
    if (margin >= clear)
        return Confidence::High;
    return margin >= slight ? Confidence::Medium : Confidence::Low;
}

std::vector<int> representatives(const Directions& notes, const std::vector<int>& members)
{
    constexpr std::size_t most = 3;
    Partition one(std::size_t(notes.count()), ungrouped);
    for (const int note : members)
        one[std::size_t(note)] = 0;
    const Directions middle = centroidsOf(notes, one).directions;
    std::vector<int> chosen;
    std::vector<int> rest = members;
    while (chosen.size() < most && !rest.empty()) {
        const auto best = std::ranges::max_element(rest, {}, [&](int note) {
            return cosine(notes[note], middle[0]) - likest(notes, note, chosen);
        });
        chosen.push_back(*best);
        rest.erase(best);
    }
    return chosen;
}

} // namespace moothall::suggest
