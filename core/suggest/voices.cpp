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

std::vector<MinorityVoice> minorityVoices(const Survey& survey,
                                          const std::vector<SuggestedTheme>& themes)
{
    std::vector<MinorityVoice> voices;
    const auto isOneAuthor = [&](const SuggestedTheme& theme) {
        return theme.authors == 1 && std::ranges::all_of(theme.notes, [&](NoteId note) {
                   return survey.notes[std::size_t(*survey.placeOf(note))].author != 0;
               });
    };
    for (const SuggestedTheme& theme : themes) {
        if (isOneAuthor(theme))
            voices.push_back({MinorityVoice::Kind::OneAuthor, theme.key, theme.notes});
        else if (theme.onlyGroup)
            voices.push_back({MinorityVoice::Kind::OneGroup, theme.key, theme.notes});
    }
    for (const std::vector<int>& few : survey.hierarchy.few) {
        if (!survey.directions.has(few.front()))
            continue; // nothing is known of what it says
        MinorityVoice voice;
        for (const int note : few)
            voice.notes.push_back(survey.notes[std::size_t(note)].id);
        voices.push_back(std::move(voice));
    }
    return voices;
}

} // namespace moothall::suggest
