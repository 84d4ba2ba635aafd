// SPDX-FileCopyrightText: The Moothall developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/synthesise/board/boardselection.h"

namespace moothall::ui {

void BoardSelection::choose(Id<Idea> idea) { choose(idea ? Ideas{idea} : Ideas{}, idea); }

void BoardSelection::choose(Ideas ideas, Id<Idea> current)
{
    if (ideas == m_ideas && current == m_current)
        return;
    m_ideas = std::move(ideas);
    m_current = current;
    emit changed();
}

void BoardSelection::add(Id<Idea> idea)
{
    const bool isNew = m_ideas.insert(idea).second;
    if (!isNew && m_current == idea)
        return;
    m_current = idea;
    emit changed();
}

void BoardSelection::toggle(Id<Idea> idea)
{
    if (!m_ideas.erase(idea))
        m_ideas.insert(idea);
    m_current = idea;
    emit changed();
}

void BoardSelection::clear() { choose(Ideas{}, {}); }

} // namespace moothall::ui
