// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/suggestions/turneddown.h"

#include "core/synthesise/ideaorigins.h"

#include <algorithm>
#include <unordered_set>

namespace moothall::ui {

void TurnedDown::read(const Reader& reader, Id<Project> project)
{
    m_ignored = ignoring::all(reader, project);
    m_different.clear();
    for (const DifferentIdeas& pair : ignoring::different(reader, project))
        m_different.insert(std::minmax({pair.idea.value, pair.other.value}));
    m_copies.clear();
    for (const IdeaOrigin& copy : reader.all<IdeaOrigin>("WHERE way = ?", OriginWay::CopyOf))
        m_copies[copy.origin.value] = copy.idea.value;
}

std::vector<Id<IgnoredTheme>>
TurnedDown::matching(const Offer& offer, const std::function<bool(Id<Idea>)>& isFree) const
{
    std::vector<Id<IgnoredTheme>> matching;
    if (m_ignored.empty())
        return matching;
    const std::unordered_set<Id<Idea>> offered(offer.ideas.begin(), offer.ideas.end());
    for (const auto& [ignored, ideas] : m_ignored) {
        const auto free = std::size_t(std::ranges::count_if(ideas, isFree));
        const auto shared = std::size_t(
            std::ranges::count_if(ideas, [&](Id<Idea> idea) { return offered.contains(idea); }));
        if (ignored.theme == offer.into && shared * 2 > std::max(free, offered.size()))
            matching.push_back(ignored.id);
    }
    return matching;
}

bool TurnedDown::isNoQuestion(const suggest::NearDuplicate& pair) const
{
    const auto itself = [this](suggest::NoteId note) {
        const auto copy = m_copies.find(note);
        return copy == m_copies.end() ? note : copy->second;
    };
    return m_different.contains(std::minmax({pair.first, pair.second})) ||
           itself(pair.first) == itself(pair.second);
}

} // namespace moothall::ui
