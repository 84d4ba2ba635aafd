// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/placing.h"

#include <algorithm>
#include <functional>

namespace moothall::suggest {

namespace {

constexpr double clear = 0.3;  // a margin from here on is high
constexpr double slight = 0.1; // and below here low

// How near the note is to the others of its theme: in a theme of three, each is near the middle for
// being a third of it.
double nearnessToOthers(Direction note, std::span<const double> sumOfTheme)
{
    std::vector<double> others(sumOfTheme.begin(), sumOfTheme.end());
    std::ranges::transform(others, note, others.begin(), std::minus<>());
    Directions middle(1, int(others.size()));
    middle.point(0, std::span<const double>(others));
    return shareOf(cosine(note, middle[0]));
}

double marginOf(Direction note, int own, const Centroids& themes)
{
    double next = 0;
    for (int theme = 0; theme < themes.directions.count(); ++theme)
        if (theme != own)
            next = std::max(next, shareOf(cosine(note, themes.directions[theme])));
    return next < 1 ? (nearnessToOthers(note, themes.sums[own]) - next) / (1 - next) : 0;
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
    const Centroids middles = centroidsOf(notes, themes);
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
