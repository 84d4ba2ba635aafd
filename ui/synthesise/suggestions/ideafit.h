// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How one idea lies among the others: in which theme it is or would be, why, and what is like it.
#pragma once

#include "core/suggest/why.h"
#include "ui/synthesise/suggestions/looking.h"
#include "ui/synthesise/suggestions/offers.h"
#include "ui/synthesise/suggestions/shownthemes.h"

namespace moothall::ui {

class BoardModel;

struct IdeaFit
{
    std::optional<suggest::Confidence> fit; // absent: it is in no theme
    int theme = 0;                          // the number of the theme it is in, or would be
    bool isPlaced = false;                  // on the wall
    suggest::Reasons reasons;
    std::vector<Id<Idea>> similar; // nearest first
};

// Absent for an idea that was not looked at, or that nobody may read.
std::optional<IdeaFit> fitAmong(const Found& found, Id<Idea> idea, const BoardModel& board,
                                const ShownThemes& shown, const OfferLetters& letters);

} // namespace moothall::ui
