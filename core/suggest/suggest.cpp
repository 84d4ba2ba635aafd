// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/suggest.h"

#include "core/suggest/describe.h"

#include <QCoreApplication>

#include <algorithm>

namespace moothall::suggest {

namespace {

struct Themes
{
    Q_DECLARE_TR_FUNCTIONS(moothall::suggest::Themes)
};

const SuggestedTheme* find(const Suggestion& suggestion, ThemeKey key)
{
    const auto found = std::ranges::find(suggestion.themes, key, &SuggestedTheme::key);
    return found == suggestion.themes.end() ? nullptr : &*found;
}

tl::unexpected<Error> noSuchTheme()
{
    return fail(Error::Kind::NotFound, Themes::tr("This theme is not there any more."));
}

bool holdsPlaced(const Survey& survey, const SuggestedTheme& theme)
{
    return std::ranges::any_of(theme.notes, [&](NoteId note) {
        const auto place = survey.placeOf(note);
        return place && survey.fixed[std::size_t(*place)] != notFixed;
    });
}

// The pieces within the notes of one theme, everything else ungrouped.
Partition piecesWithin(const Survey& survey, const SuggestedTheme& theme)
{
    Partition pieces(survey.notes.size(), ungrouped);
    for (const NoteId note : theme.notes)
        if (const auto place = survey.placeOf(note))
            pieces[std::size_t(*place)] = survey.hierarchy.pieces[std::size_t(*place)];
    renumber(pieces);
    return pieces;
}

// Joins the pieces until two are left.
Partition halved(const Survey& survey, Partition pieces)
{
    const Fixed themes(std::size_t(groupsIn(pieces)), notFixed);
    const std::vector<Join> joins = wardJoins(centroidsOf(survey.directions, pieces), themes);
    for (std::size_t i = 0; i + 1 < joins.size(); ++i)
        std::ranges::replace(pieces, joins[i].from, joins[i].into);
    renumber(pieces);
    return pieces;
}

} // namespace

Suggestion themesOf(const Survey& survey, int wanted)
{
    return described(survey, themesIn(survey.hierarchy, wanted), survey.known);
}

Suggestion themesOf(const Survey& survey, int wanted, const std::vector<KnownTheme>& before)
{
    return described(survey, themesIn(survey.hierarchy, wanted), before);
}

Result<Suggestion> suggest(std::span<const Note> notes, const Options& options,
                           std::stop_token stop)
{
    return survey(notes, options, stop).map([&](const Survey& found) {
        return themesOf(found, options.themes);
    });
}

Result<Suggestion> join(const Survey& survey, const Suggestion& suggestion, ThemeKey one,
                        ThemeKey other)
{
    const SuggestedTheme* first = find(suggestion, one);
    const SuggestedTheme* second = find(suggestion, other);
    if (!first || !second || first == second)
        return noSuchTheme();
    if (holdsPlaced(survey, *first) && holdsPlaced(survey, *second))
        return fail(Error::Kind::NotAllowed,
                    Themes::tr("People sorted ideas into both themes. Join them on the wall."));
    const bool keepsSecond =
        holdsPlaced(survey, *second) ||
        (!holdsPlaced(survey, *first) && second->notes.size() > first->notes.size());
    std::vector<KnownTheme> known = knownThemes(suggestion);
    std::erase_if(known, [&](const KnownTheme& theme) {
        return theme.key == (keepsSecond ? first->key : second->key);
    });
    Partition themes = partitionOf(survey, suggestion);
    const int into = themes[std::size_t(*survey.placeOf(first->notes.front()))];
    const int from = themes[std::size_t(*survey.placeOf(second->notes.front()))];
    std::ranges::replace(themes, from, into);
    renumber(themes);
    return described(survey, themes, known);
}

Result<Suggestion> split(const Survey& survey, const Suggestion& suggestion, ThemeKey theme)
{
    const SuggestedTheme* whole = find(suggestion, theme);
    if (!whole)
        return noSuchTheme();
    const Partition pieces = piecesWithin(survey, *whole);
    if (groupsIn(pieces) < 2)
        return fail(Error::Kind::NotAllowed,
                    Themes::tr("The ideas of this theme are too much alike to split it."));
    const Partition halves = halved(survey, pieces);
    Partition themes = partitionOf(survey, suggestion);
    const int next = groupsIn(themes);
    for (std::size_t i = 0; i < themes.size(); ++i)
        if (halves[i] == 1)
            themes[i] = next;
    renumber(themes);
    return described(survey, themes, knownThemes(suggestion));
}

} // namespace moothall::suggest
