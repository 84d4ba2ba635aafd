// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/continuing.h"

#include <algorithm>
#include <map>
#include <set>

namespace moothall::suggest {

namespace {

struct Overlap
{
    int shared = 0;
    std::size_t known = 0;
    int theme = 0;
};

bool isMostOfEither(const Overlap& overlap, std::size_t knownSize, std::size_t themeSize)
{
    return std::size_t(overlap.shared) * 2 > std::min(knownSize, themeSize);
}

std::vector<Overlap> overlapsOf(const Survey& survey, const Partition& themes,
                                const std::vector<KnownTheme>& known)
{
    const auto members = membersOf(themes);
    std::vector<Overlap> overlaps;
    for (std::size_t k = 0; k < known.size(); ++k) {
        std::map<int, int> shared;
        for (const NoteId note : known[k].notes)
            if (const auto place = survey.placeOf(note))
                if (const int theme = themes[std::size_t(*place)]; theme != ungrouped)
                    ++shared[theme];
        for (const auto& [theme, notes] : shared)
            if (const Overlap overlap{notes, k, theme};
                isMostOfEither(overlap, known[k].notes.size(), members[std::size_t(theme)].size()))
                overlaps.push_back(overlap);
    }
    std::ranges::stable_sort(overlaps, std::ranges::greater(), &Overlap::shared);
    return overlaps;
}

} // namespace

std::vector<const KnownTheme*> continued(const Survey& survey, const Partition& themes,
                                         const std::vector<KnownTheme>& known)
{
    std::vector<const KnownTheme*> result(std::size_t(groupsIn(themes)));
    std::set<const KnownTheme*> taken;
    const auto take = [&](int theme, const KnownTheme* one) {
        if (one && !result[std::size_t(theme)] && taken.insert(one).second)
            result[std::size_t(theme)] = one;
    };
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (survey.fixed[i] != notFixed && themes[i] != ungrouped) {
            const auto found = std::ranges::find(known, survey.notes[i].placed, &KnownTheme::key);
            take(themes[i], found == known.end() ? nullptr : &*found);
        }
    for (const Overlap& overlap : overlapsOf(survey, themes, known))
        take(overlap.theme, &known[overlap.known]);
    return result;
}

} // namespace moothall::suggest
