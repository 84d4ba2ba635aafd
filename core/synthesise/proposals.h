// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Suggested themes for the ideas of a session: what core/suggest needs to know of them, and what
// happens to a proposal that is accepted.
#pragma once

#include "core/gather/ideas.h"
#include "core/suggest/suggest.h"
#include "core/synthesise/themes.h"

namespace moothall::proposals {

// Early solution ideas and offers that nobody put into a theme.
enum class Seeds
{
    LeaveOut, // where people told them from the others
    TakeIn
};

// What a worker takes along: plain values, read in a moment.
struct Board
{
    Id<Project> project;
    std::vector<suggest::Note> notes;
    std::vector<suggest::NoteId> seeds; // that were left out, in order
    suggest::Options options; // language, questions and themes of the wall; the table is up to you
};

// Ideas that are parked, withheld, rejected or in need of a safe wording are left out. Words with a
// safe wording are read in that wording. Ideas in a theme were placed there by a person and stay.
Board boardOf(const Reader& reader, Id<Session> session, Seeds seeds = Seeds::LeaveOut);

// The same for all sessions, as they lie on one wall.
Board boardOf(const Reader& reader, Id<Project> project, Seeds seeds = Seeds::LeaveOut);

// A new theme under the proposal's name; ideas that are already in a theme stay there, and so do
// those that were parked or hidden since. A proposal that continues a theme of the wall adds its
// other ideas to that. One undo. Refused where every idea has been sorted since. `number`: of the
// letter it was proposed under, which it keeps.
Result<Id<Theme>> accept(Workspace& workspace, Id<Project> project,
                         const suggest::SuggestedTheme& proposal, int number = 0);

} // namespace moothall::proposals
