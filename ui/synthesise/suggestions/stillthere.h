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

    bool has(suggest::NoteId note) const; // neither parked nor hidden
    bool isFree(Id<Idea> idea) const;     // to be sorted

    // Without those that people told apart; the same words first.
    std::vector<suggest::NearDuplicate> saidTwice(const suggest::Suggestion& suggestion,
                                                  const TurnedDown& turnedDown) const;
    std::vector<Id<Idea>> those(const std::vector<suggest::NoteId>& notes) const;
    std::vector<suggest::MinorityVoice> fewPeople(const suggest::Suggestion& suggestion) const;

    // Ideas that came or were reworded since.
    int unread(const suggest::Survey& survey) const;

private:
    const BoardModel& m_board;
};

} // namespace moothall::ui
