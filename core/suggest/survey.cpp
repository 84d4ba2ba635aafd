// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/survey.h"

#include "core/suggest/notedirections.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace moothall::suggest {

namespace {

struct Board
{
    Q_DECLARE_TR_FUNCTIONS(moothall::suggest::Board)
};

bool hasTwins(const std::vector<Note>& sorted)
{
    return std::ranges::adjacent_find(sorted, {}, &Note::id) != sorted.end();
}

std::vector<ThemeKey> placedThemesOf(const std::vector<Note>& notes)
{
    std::vector<ThemeKey> themes;
    for (const Note& note : notes)
        if (note.placed != noTheme)
            themes.push_back(note.placed);
    sortUnique(themes);
    return themes;
}

Fixed fixedOf(const std::vector<Note>& notes, const std::vector<ThemeKey>& themes)
{
    Fixed fixed;
    for (const Note& note : notes)
        fixed.push_back(note.placed == noTheme
                            ? notFixed
                            : int(std::ranges::lower_bound(themes, note.placed) - themes.begin()));
    return fixed;
}

} // namespace

std::optional<int> Survey::placeOf(NoteId note) const
{
    const auto found = std::ranges::lower_bound(notes, note, {}, &Note::id);
    if (found == notes.end() || found->id != note)
        return std::nullopt;
    return int(found - notes.begin());
}

Result<Survey> survey(std::span<const Note> notes, const Options& options, std::stop_token stop)
{
    Survey survey;
    survey.notes.assign(notes.begin(), notes.end());
    std::ranges::stable_sort(survey.notes, {}, &Note::id);
    if (hasTwins(survey.notes))
        return fail(Error::Kind::BadInput, Board::tr("Two ideas have the same id."));
    survey.known = options.known;
    survey.placedThemes = placedThemesOf(survey.notes);
    survey.fixed = fixedOf(survey.notes, survey.placedThemes);

    survey.text = readBoard(survey.notes, options, stop);
    if (!stop.stop_requested()) {
        survey.words = survey.text.language == QLatin1String("en") ? options.words : nullptr;
        survey.weights = termWeights(survey.text);
        survey.directions = noteDirections(survey.text, survey.weights, survey.words, stop);
        survey.neighbours = nearestNotes(survey.directions, stop);
    }
    if (!stop.stop_requested()) {
        survey.phrases = phrasesOn(survey.text);
        survey.duplicates = likePairs(survey.text, survey.neighbours);
        std::ranges::copy(samePairs(survey.notes, survey.directions),
                          std::back_inserter(survey.duplicates));
    }
    if (!stop.stop_requested())
        survey.hierarchy =
            hierarchyOf(graphOf(survey.neighbours), survey.directions, survey.fixed, stop);
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, Board::tr("Looking for themes was stopped."));
    return survey;
}

} // namespace moothall::suggest
