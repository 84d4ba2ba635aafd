// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the file remembers that people turned down, and which of the offers that means.
#pragma once

#include "core/suggest/suggestion.h"
#include "core/synthesise/ignoring.h"
#include "ui/synthesise/suggestions/offers.h"

#include <functional>
#include <map>
#include <set>

namespace moothall::ui {

class TurnedDown
{
public:
    void read(const Reader& reader, Id<Project> project);

    // Those that share with the offer most of its ideas and of their own, as far as these are still
    // to be sorted: a theme that joins one with others, or a piece of it, is another theme.
    std::vector<Id<IgnoredTheme>> matching(const Offer& offer,
                                           const std::function<bool(Id<Idea>)>& isFree) const;

    // People told them apart, or one is a second note of the other.
    bool isNoQuestion(const suggest::NearDuplicate& pair) const;
    int differentPairs() const { return int(m_different.size()); }

private:
    std::vector<ignoring::Ignored> m_ignored;
    std::set<std::pair<suggest::NoteId, suggest::NoteId>> m_different;
    std::map<suggest::NoteId, suggest::NoteId> m_copies; // and what they are copies of
};

} // namespace moothall::ui
