// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/suggest/voices.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace moothall::suggest {

std::vector<double> connections(const Neighbours& neighbours)
{
    std::vector<double> result;
    for (const auto& list : neighbours) {
        double sum = 0;
        for (const Neighbour& neighbour : list)
            sum += shareOf(neighbour.cosine);
        result.push_back(list.empty() ? 0 : sum / double(neighboursOn(int(neighbours.size()))));
    }
    return result;
}

std::vector<int> leastConnected(const std::vector<double>& connections)
{
    constexpr std::size_t part = 10;
    std::vector<int> notes(connections.size());
    std::iota(notes.begin(), notes.end(), 0);
    std::ranges::stable_sort(notes, {}, [&](int note) { return connections[std::size_t(note)]; });
    notes.resize(notes.size() / part);
    return notes;
}

int authorsOf(const Survey& survey, const std::vector<int>& notes)
{
    std::set<std::int64_t> authors;
    for (const int note : notes)
        authors.insert(survey.notes[std::size_t(note)].author);
    authors.erase(0);
    return int(authors.size());
}

std::optional<std::int64_t> onlyGroupOf(const Survey& survey, const std::vector<int>& notes)
{
    const std::int64_t group = notes.empty() ? 0 : survey.notes[std::size_t(notes.front())].group;
    const auto isOfGroup = [&](const Note& note) { return note.group == group; };
    if (group == 0 || std::ranges::all_of(survey.notes, isOfGroup))
        return std::nullopt;
    const bool isOnly = std::ranges::all_of(
        notes, [&](int note) { return isOfGroup(survey.notes[std::size_t(note)]); });
    return isOnly ? std::optional(group) : std::nullopt;
}

namespace {

// What people placed in the theme, if anything: it lies there, the others only might.
std::vector<int> lyingIn(const Survey& survey, const SuggestedTheme& theme)
{
    std::vector<int> all;
    std::vector<int> placed;
    for (const NoteId note : theme.notes) {
        const int place = *survey.placeOf(note);
        all.push_back(place);
        if (survey.fixed[std::size_t(place)] != notFixed)
            placed.push_back(place);
    }
    return placed.empty() ? all : placed;
}

std::vector<NoteId> idsOf(const Survey& survey, const std::vector<int>& places)
{
    std::vector<NoteId> ids;
    for (const int place : places)
        ids.push_back(survey.notes[std::size_t(place)].id);
    return ids;
}

} // namespace

std::vector<MinorityVoice> minorityVoices(const Survey& survey,
                                          const std::vector<SuggestedTheme>& themes)
{
    std::vector<MinorityVoice> voices;
    const auto isOneAuthor = [&](const std::vector<int>& notes) {
        return authorsOf(survey, notes) == 1 && std::ranges::all_of(notes, [&](int note) {
                   return survey.notes[std::size_t(note)].author != 0;
               });
    };
    for (const SuggestedTheme& theme : themes) {
        const std::vector<int> lying = lyingIn(survey, theme);
        if (isOneAuthor(lying))
            voices.push_back({MinorityVoice::Kind::OneAuthor, theme.key, idsOf(survey, lying)});
        else if (onlyGroupOf(survey, lying))
            voices.push_back({MinorityVoice::Kind::OneGroup, theme.key, idsOf(survey, lying)});
    }
    for (const std::vector<int>& few : survey.hierarchy.few) {
        if (!survey.directions.has(few.front()))
            continue; // nothing is known of what it says
        MinorityVoice voice;
        voice.notes = idsOf(survey, few);
        voices.push_back(std::move(voice));
    }
    return voices;
}

} // namespace moothall::suggest
