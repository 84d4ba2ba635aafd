// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/describe.h"

#include "core/suggest/continuing.h"
#include "core/suggest/placing.h"
#include "core/suggest/terms.h"
#include "core/suggest/voices.h"

#include <algorithm>
#include <map>

namespace moothall::suggest {

namespace {

std::vector<NoteId> idsOf(const Survey& survey, const std::vector<int>& places)
{
    std::vector<NoteId> ids;
    ids.reserve(places.size());
    for (const int place : places)
        ids.push_back(survey.notes[std::size_t(place)].id);
    return ids;
}

// For each note, whether another of its theme uses a word of it.
std::vector<bool> sharesAWord(const Survey& survey, const std::vector<std::vector<int>>& themes)
{
    std::vector<bool> shares(survey.notes.size());
    std::vector<int> counts(std::size_t(survey.text.stems));
    const auto forEachWord = [&](const std::vector<int>& notes, const auto& visit) {
        for (const int note : notes)
            for (const Phrase& phrase : survey.phrases.notes[std::size_t(note)])
                if (phrase.isWord())
                    visit(note, counts[std::size_t(phrase.first)]);
    };
    for (const std::vector<int>& notes : themes) {
        forEachWord(notes, [](int, int& count) { ++count; });
        forEachWord(notes, [&](int note, int count) {
            if (count > 1)
                shares[std::size_t(note)] = true;
        });
        forEachWord(notes, [](int, int& count) { count = 0; });
    }
    return shares;
}

// Tells the themes of one partition.
class Telling
{
public:
    Telling(const Survey& survey, const Partition& themes, const std::vector<KnownTheme>& known)
        : m_survey(survey),
          m_members(membersOf(themes)),
          m_margins(margins(survey.directions, themes)),
          m_sharesAWord(sharesAWord(survey, m_members)),
          m_continued(continued(survey, themes, known)),
          m_terms(termsOf(survey.text, survey.phrases, themes))
    {
        for (const KnownTheme& one : known)
            m_nextKey = std::min(m_nextKey, one.key - 1);
    }

    std::vector<SuggestedTheme> themes()
    {
        std::vector<int> largestFirst(m_members.size());
        for (std::size_t i = 0; i < largestFirst.size(); ++i)
            largestFirst[i] = int(i);
        std::ranges::stable_sort(largestFirst, std::ranges::greater(),
                                 [&](int theme) { return m_members[std::size_t(theme)].size(); });
        std::vector<SuggestedTheme> themes;
        themes.reserve(largestFirst.size());
        for (const int theme : largestFirst)
            themes.push_back(told(std::size_t(theme)));
        return themes;
    }

    // Nobody can dispute a shared word. Near meanings alone are never a strong fit, and nothing but
    // the company of others is a weak one.
    Confidence confidence(int note) const
    {
        const Confidence most = m_sharesAWord[std::size_t(note)] ? Confidence::High
                                : m_survey.words                 ? Confidence::Medium
                                                                 : Confidence::Low;
        return std::min(most, confidenceOf(margin(note)));
    }

private:
    double margin(int note) const { return m_margins[std::size_t(note)]; }
    bool isPlaced(int note) const { return m_survey.fixed[std::size_t(note)] != notFixed; }

    SuggestedTheme told(std::size_t number)
    {
        const std::vector<int>& members = m_members[number];
        SuggestedTheme theme;
        theme.terms = m_terms[number];
        theme.notes = idsOf(m_survey, surestFirst(members));
        theme.representatives = idsOf(m_survey, representatives(m_survey.directions, members));
        theme.authors = authorsOf(m_survey, members);
        theme.onlyGroup = onlyGroupOf(m_survey, members);
        giveName(theme, m_continued[number], members);
        return theme;
    }

    std::vector<int> surestFirst(std::vector<int> members) const
    {
        std::ranges::stable_sort(members, std::ranges::greater(),
                                 [&](int note) { return std::pair(isPlaced(note), margin(note)); });
        return members;
    }

    void giveName(SuggestedTheme& theme, const KnownTheme* known, const std::vector<int>& members)
    {
        const auto placed = std::ranges::find_if(members, [&](int note) { return isPlaced(note); });
        theme.isKnown = known != nullptr;
        if (placed != members.end())
            theme.key = m_survey.notes[std::size_t(*placed)].placed;
        else
            theme.key = known ? known->key : m_nextKey--;
        theme.name = known ? known->name : nameFrom(theme.terms);
    }

    const Survey& m_survey;
    std::vector<std::vector<int>> m_members;
    std::vector<double> m_margins;
    std::vector<bool> m_sharesAWord;
    std::vector<const KnownTheme*> m_continued;
    std::vector<std::vector<Term>> m_terms;
    ThemeKey m_nextKey = -1;
};

Placement placementOf(const Survey& survey, int note)
{
    Placement placement;
    placement.note = survey.notes[std::size_t(note)].id;
    placement.isPlaced = survey.fixed[std::size_t(note)] != notFixed;
    for (const Neighbour& neighbour : survey.neighbours[std::size_t(note)])
        placement.similar.push_back({survey.notes[std::size_t(neighbour.note)].id,
                                     std::min(1.0, shareOf(neighbour.cosine))});
    return placement;
}

std::vector<Placement> placementsOf(const Survey& survey, const Telling& telling,
                                    const std::vector<SuggestedTheme>& themes)
{
    const std::vector<double> connection = connections(survey.neighbours);
    std::vector<Placement> placements;
    for (int note = 0; note < int(survey.notes.size()); ++note) {
        placements.push_back(placementOf(survey, note));
        placements.back().confidence = telling.confidence(note);
        placements.back().connection = connection[std::size_t(note)];
    }
    for (const SuggestedTheme& theme : themes)
        for (const NoteId note : theme.notes)
            placements[std::size_t(*survey.placeOf(note))].theme = theme.key;
    return placements;
}

std::vector<NearDuplicate> duplicatesOf(const Survey& survey)
{
    std::vector<NearDuplicate> duplicates;
    for (const LikePair& pair : survey.duplicates)
        duplicates.push_back({survey.notes[std::size_t(pair.first)].id,
                              survey.notes[std::size_t(pair.second)].id, pair.kind,
                              pair.mayContradict});
    return duplicates;
}

} // namespace

Suggestion described(const Survey& survey, const Partition& themes,
                     const std::vector<KnownTheme>& known)
{
    Telling telling(survey, themes, known);
    Suggestion suggestion;
    suggestion.language = survey.text.language;
    suggestion.usedWords = survey.words != nullptr;
    suggestion.fewest = survey.hierarchy.fewest();
    suggestion.most = survey.hierarchy.most();
    suggestion.themes = telling.themes();
    suggestion.placements = placementsOf(survey, telling, suggestion.themes);
    suggestion.duplicates = duplicatesOf(survey);
    suggestion.leastConnected = idsOf(survey, leastConnected(connections(survey.neighbours)));
    suggestion.voices = minorityVoices(survey, suggestion.themes);
    return suggestion;
}

Partition partitionOf(const Survey& survey, const Suggestion& suggestion)
{
    Partition themes(survey.notes.size(), ungrouped);
    for (std::size_t theme = 0; theme < suggestion.themes.size(); ++theme)
        for (const NoteId note : suggestion.themes[theme].notes)
            if (const auto place = survey.placeOf(note))
                themes[std::size_t(*place)] = int(theme);
    renumber(themes);
    return themes;
}

std::vector<KnownTheme> knownThemes(const Suggestion& suggestion)
{
    std::vector<KnownTheme> known;
    for (const SuggestedTheme& theme : suggestion.themes)
        known.push_back({theme.key, theme.name, theme.notes});
    return known;
}

} // namespace moothall::suggest
