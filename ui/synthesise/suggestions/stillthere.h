// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What of that which was found is still on the board: ideas go, are parked, hidden or sorted while
// people decide.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/suggest/survey.h"
#include "ui/synthesise/board/boardmodel.h"
#include "ui/synthesise/suggestions/turneddown.h"

namespace moothall::ui {

class StillThere
{
public:
    explicit StillThere(const BoardModel& board) : m_board(board) {}

    // Neither parked nor hidden, and of words that may be seen.
    static bool isShown(const IdeaCard& card);
    bool has(suggest::NoteId note) const;
    bool isReadable(suggest::NoteId note) const; // though it may be parked
    bool isFree(Id<Idea> idea) const;            // to be sorted
    std::vector<Id<Idea>> lyingIn(Id<Theme> theme) const;

    // Without those that people told apart; the same words first.
    std::vector<suggest::NearDuplicate> saidTwice(const suggest::Suggestion& suggestion,
                                                  const TurnedDown& turnedDown) const;
    std::vector<Id<Idea>> those(const std::vector<suggest::NoteId>& notes) const;

    // Of the themes of the wall those that lie there by one person or one group now; then what was
    // found of the others.
    std::vector<suggest::MinorityVoice>
    fewPeople(const suggest::Survey& survey,
              const std::vector<suggest::MinorityVoice>& found) const;

    // Ideas that came or were reworded since; `leftOut` were not looked at.
    int unread(const suggest::Survey& survey, const std::vector<suggest::NoteId>& leftOut) const;

private:
    std::optional<suggest::MinorityVoice> voiceOf(const BoardTheme& theme,
                                                  const suggest::Survey& survey) const;
    bool hasOtherGroups(int group) const;

    const BoardModel& m_board;
};

} // namespace moothall::ui
