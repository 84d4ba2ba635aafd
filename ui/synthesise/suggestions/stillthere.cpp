// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/stillthere.h"

#include <algorithm>
#include <set>

namespace moothall::ui {

bool StillThere::isShown(const IdeaCard& card) { return !card.parked && card.isReadable(); }

bool StillThere::has(suggest::NoteId id) const
{
    const auto note = m_board.noteOf({id});
    return note && isShown(m_board.cardAt(*note));
}

bool StillThere::isReadable(suggest::NoteId id) const
{
    const auto note = m_board.noteOf({id});
    return note && m_board.cardAt(*note).isReadable();
}

bool StillThere::isFree(Id<Idea> idea) const
{
    return has(idea.value) && !m_board.cardAt(*m_board.noteOf(idea)).theme;
}

std::vector<suggest::NearDuplicate> StillThere::saidTwice(const suggest::Suggestion& suggestion,
                                                          const TurnedDown& turnedDown) const
{
    std::vector<suggest::NearDuplicate> pairs;
    for (const suggest::NearDuplicate& pair : suggestion.duplicates)
        if (has(pair.first) && has(pair.second) && !turnedDown.isNoQuestion(pair))
            pairs.push_back(pair);
    std::ranges::stable_sort(pairs, {}, &suggest::NearDuplicate::kind);
    return pairs;
}

std::vector<Id<Idea>> StillThere::those(const std::vector<suggest::NoteId>& notes) const
{
    std::vector<Id<Idea>> ideas;
    for (const suggest::NoteId note : notes)
        if (has(note))
            ideas.push_back({note});
    return ideas;
}

std::vector<Id<Idea>> StillThere::lyingIn(Id<Theme> theme) const
{
    std::vector<Id<Idea>> ideas;
    for (const IdeaCard& card : m_board.content().notes)
        if (card.theme == theme && isShown(card))
            ideas.push_back(card.id);
    return ideas;
}

bool StillThere::hasOtherGroups(int group) const
{
    return std::ranges::any_of(m_board.content().notes, [&](const IdeaCard& card) {
        return isShown(card) && card.group != group;
    });
}

std::optional<suggest::MinorityVoice> StillThere::voiceOf(const BoardTheme& theme,
                                                          const suggest::Survey& survey) const
{
    using Kind = suggest::MinorityVoice::Kind;
    suggest::MinorityVoice voice{Kind::OneAuthor, theme.id.value, {}};
    std::set<std::int64_t> authors;
    std::set<int> groups;
    for (const Id<Idea> idea : lyingIn(theme.id)) {
        const auto place = survey.placeOf(idea.value);
        authors.insert(place ? survey.notes[std::size_t(*place)].author : 0);
        groups.insert(m_board.cardAt(*m_board.noteOf(idea)).group);
        voice.notes.push_back(idea.value);
    }
    if (authors.size() == 1 && !authors.contains(0))
        return voice;
    voice.kind = Kind::OneGroup;
    const bool isOneGroup = groups.size() == 1 && !groups.contains(0);
    return isOneGroup && hasOtherGroups(*groups.begin()) ? std::optional(voice) : std::nullopt;
}

std::vector<suggest::MinorityVoice>
StillThere::fewPeople(const suggest::Survey& survey,
                      const std::vector<suggest::MinorityVoice>& found) const
{
    std::vector<suggest::MinorityVoice> voices;
    for (const BoardTheme& theme : m_board.content().themes)
        if (auto voice = voiceOf(theme, survey))
            voices.push_back(std::move(*voice));
    for (suggest::MinorityVoice voice : found) {
        std::erase_if(voice.notes, [this](suggest::NoteId note) { return !has(note); });
        if (!voice.notes.empty())
            voices.push_back(std::move(voice));
    }
    return voices;
}

int StillThere::unread(const suggest::Survey& survey,
                       const std::vector<suggest::NoteId>& leftOut) const
{
    return int(std::ranges::count_if(m_board.content().notes, [&](const IdeaCard& card) {
        if (!isShown(card) || std::ranges::binary_search(leftOut, card.id.value))
            return false;
        const auto place = survey.placeOf(card.id.value);
        return !place || survey.notes[std::size_t(*place)].text != card.words;
    }));
}

} // namespace moothall::ui
