// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/stillthere.h"

#include <algorithm>

namespace moothall::ui {

bool StillThere::has(suggest::NoteId id) const
{
    const auto note = m_board.noteOf({id});
    return note && !m_board.cardAt(*note).parked && !m_board.cardAt(*note).withheld;
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
        if (has(pair.first) && has(pair.second) && !turnedDown.areDifferent(pair))
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

std::vector<suggest::MinorityVoice>
StillThere::fewPeople(const suggest::Suggestion& suggestion) const
{
    std::vector<suggest::MinorityVoice> voices;
    for (suggest::MinorityVoice voice : suggestion.voices) {
        std::erase_if(voice.notes, [this](suggest::NoteId note) { return !has(note); });
        if (!voice.notes.empty())
            voices.push_back(std::move(voice));
    }
    return voices;
}

int StillThere::unread(const suggest::Survey& survey) const
{
    return int(std::ranges::count_if(m_board.content().notes, [&](const IdeaCard& card) {
        if (card.parked || card.withheld)
            return false;
        const auto place = survey.placeOf(card.id.value);
        return !place || survey.notes[std::size_t(*place)].text != card.words;
    }));
}

} // namespace moothall::ui
