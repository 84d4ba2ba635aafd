// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/ideafit.h"

#include "ui/synthesise/suggestions/stillthere.h"

#include <algorithm>

namespace moothall::ui {

namespace {

// Words of another idea that nobody may read any more are no reason to be told.
suggest::Reasons reasonsOf(Id<Idea> idea, const Found& found, const StillThere& there)
{
    suggest::Reasons reasons = suggest::whyHere(found.survey, found.suggestion, idea.value);
    if (!std::ranges::all_of(reasons.nearest,
                             [&](suggest::NoteId near) { return there.isReadable(near); }))
        reasons.alike.clear();
    return reasons;
}

} // namespace

std::optional<IdeaFit> fitAmong(const Found& found, Id<Idea> idea, const BoardModel& board,
                                const ShownThemes& shown, const OfferLetters& letters)
{
    const StillThere there(board);
    const auto note = board.noteOf(idea);
    const auto place = found.survey.placeOf(idea.value);
    if (!note || !place || !board.cardAt(*note).isReadable())
        return std::nullopt;
    const suggest::Placement& placement = found.suggestion.placements[std::size_t(*place)];
    IdeaFit fit;
    for (const suggest::SimilarNote& similar : placement.similar)
        if (there.has(similar.note))
            fit.similar.push_back({similar.note});
    const auto now = board.cardAt(*note).theme;
    const suggest::ThemeKey key = shown.keyNow(placement.theme);
    fit.isPlaced = now.has_value();
    fit.theme = now                      ? board.numberOf(now)
                : key > suggest::noTheme ? board.numberOf(Id<Theme>{key})
                                         : letters.of(key);
    // Who moved it since knows better than what was found before.
    if (key != suggest::noTheme && (!now || now->value == key)) {
        fit.fit = placement.confidence;
        fit.reasons = reasonsOf(idea, found, there);
    }
    return fit;
}

} // namespace moothall::ui
