// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/difference.h"

#include <map>
#include <set>

namespace moothall::suggest {

Difference difference(const std::vector<KnownTheme>& before, const Suggestion& after)
{
    std::map<NoteId, ThemeKey> themeBefore;
    std::set<ThemeKey> keysBefore;
    for (const KnownTheme& theme : before) {
        keysBefore.insert(theme.key);
        for (const NoteId note : theme.notes)
            themeBefore[note] = theme.key;
    }

    Difference difference;
    for (const Placement& placement : after.placements) {
        const auto found = themeBefore.find(placement.note);
        const ThemeKey from = found == themeBefore.end() ? noTheme : found->second;
        if (from != placement.theme)
            difference.moved.push_back({placement.note, from, placement.theme});
    }
    std::set<ThemeKey> keysAfter;
    for (const SuggestedTheme& theme : after.themes) {
        keysAfter.insert(theme.key);
        if (!keysBefore.contains(theme.key))
            difference.added.push_back(theme.key);
    }
    for (const KnownTheme& theme : before)
        if (!keysAfter.contains(theme.key))
            difference.dissolved.push_back(theme.key);
    return difference;
}

} // namespace moothall::suggest
